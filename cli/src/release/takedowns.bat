@echo off
rem Starts Takedown Register: with the runtime beside this file, or else with the Java of this machine.
setlocal
set "home=%~dp0"
set "java=%home%runtime\bin\java.exe"
if exist "%java%" goto start
set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%java%" goto start
set "java=java.exe"
where java.exe >nul 2>nul
if not errorlevel 1 goto start
echo error: found no Java, expected 17 or later. Install one, or take the release with its own runtime.>&2
exit /b 1
:start
"%java%" -XX:+UseSerialGC -XX:MetaspaceSize=96m -XX:TieredStopAtLevel=4 %TAKEDOWNS_JAVA_OPTIONS% -jar "%home%app\takedowns.jar" %*
exit /b %ERRORLEVEL%
