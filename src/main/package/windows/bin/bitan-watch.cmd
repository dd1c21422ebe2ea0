@echo off
rem Starts Bitan again when it ends by itself: not when the clerk left (0), when the options are wrong (2), when another
rem one runs (69).
setlocal
:start
start /wait "" "%~dp0..\bitan.exe" --watched %*
if %ERRORLEVEL%==0 exit /b 0
if %ERRORLEVEL%==2 exit /b 2
if %ERRORLEVEL%==69 exit /b 0
timeout /t 5 /nobreak >nul
goto start
