import falcon


def create_api():
    return falcon.App()
