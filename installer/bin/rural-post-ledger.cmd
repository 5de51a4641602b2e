@echo off
rem Starts Rural Post Ledger. JavaFX stands on the module path, the rest on the class path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
if defined RURALPOST_JAVA set "JAVA=%RURALPOST_JAVA%\bin\java.exe"
"%JAVA%" "@%HOME_DIR%\bin\java.options" --enable-native-access=javafx.graphics,ALL-UNNAMED -p "%HOME_DIR%\lib\fx" --add-modules javafx.controls -cp "%HOME_DIR%\lib\*" ruralpost.Main %*
exit /b %ERRORLEVEL%
