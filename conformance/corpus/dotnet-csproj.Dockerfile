# Idiom: project files first, by the name of each project.
FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
ARG BUILD_CONFIGURATION=Release
WORKDIR /src
COPY ["src/Web/Web.csproj", "src/Web/"]
COPY ["src/Core/Core.csproj", "src/Core/"]
RUN dotnet restore "./src/Web/Web.csproj"
COPY . .
RUN dotnet publish -c $BUILD_CONFIGURATION -o /app
FROM mcr.microsoft.com/dotnet/aspnet:9.0
COPY --from=build /app .
