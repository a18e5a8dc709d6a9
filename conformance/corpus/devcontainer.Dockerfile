# Idiom: a development container with a user made from arguments.
FROM mcr.microsoft.com/devcontainers/base:ubuntu
ARG USERNAME=vscode
ARG USER_UID=1000
ARG USER_GID=$USER_UID
RUN groupmod --gid $USER_GID $USERNAME \
    && usermod --uid $USER_UID --gid $USER_GID $USERNAME \
    && chown -R $USER_UID:$USER_GID /home/$USERNAME
COPY --chown=${USER_UID}:${USER_GID} .devcontainer/rc /home/$USERNAME/.rc
