@echo off
rem Starts the Escalation Workbench.
rem   escalation                opens the workbench
rem   escalation FILE...        opens the workbench on model files
rem   escalation COMMAND ...    runs a command without a window; escalation --help lists them
rem ESCALATION_JAVA_HOME names the Java to use (21 or newer), ESCALATION_VMARGS gives more options to Java.
setlocal
set "HERE=%~dp0"
set "BIN="
if defined ESCALATION_JAVA_HOME set "BIN=%ESCALATION_JAVA_HOME%\bin\"
if not defined BIN if defined JAVA_HOME set "BIN=%JAVA_HOME%\bin\"
"%BIN%java" -version >nul 2>&1
if errorlevel 1 (
  echo escalation: no Java found. Install Java 21 or newer, or name its folder in ESCALATION_JAVA_HOME.>&2
  exit /b 3
)
set "MODE=command"
if "%~1"=="" set "MODE=workbench"
if not "%~1"=="" if exist "%~1" set "MODE=workbench"
for %%c in (validate measures diagram tables simulate solve report export import compare merge git-setup results odesign help) do if /i "%~1"=="%%c" set "MODE=command"
for %%j in ("%HERE%plugins\org.eclipse.osgi_*.jar") do set "FRAMEWORK=%%j"
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
if "%MODE%"=="workbench" (
  start "" "%BIN%javaw" -Xms128m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dosgi.requiredJavaVersion=21 -Dosgi.instance.area.default=@user.home/.escalation/workspace %ESCALATION_VMARGS% -jar "%LAUNCHER%" -showsplash -name "Escalation Workbench" %*
  exit /b 0
)
"%BIN%java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Declipse.application=org.escalation.cli.application -Dosgi.startLevel=4 -Dosgi.user.area=@noDefault %ESCALATION_VMARGS% -jar "%LAUNCHER%" -nosplash -data @noDefault %*
exit /b %ERRORLEVEL%
