import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import NotFoundPage from '../../components/NotFoundPage.vue'

import './style.css'

/** The pages of our own are each loaded where they are shown: documents need none of them. */
const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFoundPage) }),
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
