  # Idiom: indented instructions in any case.
  from alpine as x
	copy --FROM=x a b
	CoPy a /b
