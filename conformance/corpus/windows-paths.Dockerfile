# escape=`
# Idiom: a Windows image with drive letters and backslashes.
FROM mcr.microsoft.com/windows/servercore:ltsc2022
SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
WORKDIR C:\app
COPY app\bin C:\app\bin
COPY ["setup.exe", "C:\\setup\\"]
RUN Get-ChildItem `
    -Recurse
