import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'

import './style.css'

/** The pages of our own are each loaded where they are shown: documents need none of them. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component(
      'HomePage',
      defineAsyncComponent(() => import('../../components/HomePage.vue'))
    )
    app.component(
      'TryRepository',
      defineAsyncComponent(() => import('../../components/TryRepository.vue'))
    )
    app.component(
      'TryByHand',
      defineAsyncComponent(() => import('../../components/TryByHand.vue'))
    )
  }
}

export default theme
