def attribution_text(title: str) -> str:
    return f"{title} is licensed openly."
