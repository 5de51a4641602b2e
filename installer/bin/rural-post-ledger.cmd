@echo off
rem Starts Rural Post Ledger. JavaFX stands on the module path, the rest on the class path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
if defined RURALPOST_JAVA set "JAVA=%RURALPOST_JAVA%\bin\java.exe"
"%JAVA%" -Xmx512m -XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -Dfile.encoding=UTF-8 --enable-native-access=javafx.graphics,ALL-UNNAMED -p "%HOME_DIR%\lib\fx" --add-modules javafx.controls -cp "%HOME_DIR%\lib\*" ruralpost.Main %*
exit /b %ERRORLEVEL%
