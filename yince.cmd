@echo off
rem 印册：yince 单位.xlsx。打好的包自带 Java；在源码文件夹里第一次运行时自行编译。
setlocal DisableDelayedExpansion
"%SystemRoot%\System32\chcp.com" 65001 >nul 2>nul
set "YINCE_HOME=%~dp0"
if "%YINCE_HOME:~-1%"=="\" set "YINCE_HOME=%YINCE_HOME:~0,-1%"
rem Java 按系统的编码读命令行，按 Unicode 读环境变量：要做什么由环境变量交给它，程序的路径用短名
set YINCE_LINE=%*
for %%I in ("%YINCE_HOME%") do set "SHORT=%%~sI"
rem 要打开的文件由程序写在这里，程序自己不运行别的程序
set "YINCE_OPENED=%TEMP%\yince-%RANDOM%%RANDOM%.txt"
if "%YINCE_OPEN%"=="none" set "YINCE_OPENED="
if not defined YINCE_WINDOW set "YINCE_WINDOW=false"
if exist "%YINCE_HOME%\jre\bin\java.exe" goto packed

set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
set "JAR=%SHORT%\target\yince.jar"
set "START=%YINCE_HOME%\target\start"
if exist "%YINCE_HOME%\target\yince.jar" goto built
where mvn >nul 2>nul || (echo 第一次运行需要 Maven 来编译，请先安装 Maven 1>&2 & exit /b 3)
echo 正在编译印册（只在第一次进行，约一两分钟）…… 1>&2
call mvn -B -q -f "%YINCE_HOME%\pom.xml" -DskipTests package 1>&2 || (echo 编译失败，请检查网络和上面的信息 1>&2 & exit /b 3)
del /q "%START%\yince.jsa" 2>nul
:built
md "%START%" 2>nul
goto archive

:packed
set "JAVA=%SHORT%\jre\bin\java.exe"
set "JAR=%SHORT%\lib\yince.jar"
set "START=%YINCE_HOME%\start"
md "%START%" 2>nul
type nul 2>nul >"%START%\w"
if exist "%START%\w" goto writable
set "START=%LOCALAPPDATA%\Yince"
md "%START%" 2>nul
:writable
del /q "%START%\w" 2>nul

:archive
rem 把要用的类存成档，以后启动更快；存不成、或 Java 换了版本，也照常运行
for %%I in ("%START%") do set "START=%%~sI"
set "ARCHIVE=%START%\yince.jsa"
set "FLAGS=-XX:+UseSerialGC -Xmx960m -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8"
rem 快编译的一档立刻就快；慢编译的一档要印上千册才合算，印上千册可用 YINCE_JAVA_OPTS=-XX:TieredStopAtLevel=4
set "SPEED=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineLevel=1 -XX:C1MaxInlineSize=8"
if "%~1"=="batch" set "SPEED=-XX:TieredStopAtLevel=1 -Xmn213m"
if "%~1"=="publish" set "SPEED=-XX:TieredStopAtLevel=1 -Xmn213m"
if "%~1"=="serve" set "SPEED="
if exist "%ARCHIVE%" goto run
set "NEW=%ARCHIVE%.%RANDOM%"
"%JAVA%" %FLAGS% -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%NEW%" -cp "%JAR%" cn.yince.cli.Rehearsal "%SHORT%\data-examples\yangquan-treasury-2023.yaml" "%NEW%" 1.1 >nul 2>nul
del /q "%NEW%.pdf" "%NEW%.xlsx" 2>nul
if not exist "%NEW%" type nul >"%NEW%" 2>nul
move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
:run
"%JAVA%" %FLAGS% %SPEED% "-XX:SharedArchiveFile=%ARCHIVE%" -Dyince.terminal=true -Dyince.window=%YINCE_WINDOW% %YINCE_JAVA_OPTS% -jar "%JAR%"
set "CODE=%ERRORLEVEL%"
if not defined YINCE_OPENED goto end
if not exist "%YINCE_OPENED%" goto end
for /f "usebackq delims=" %%F in ("%YINCE_OPENED%") do start "" "%%F"
del /q "%YINCE_OPENED%" 2>nul
:end
if "%YINCE_WINDOW%"=="true" pause
exit /b %CODE%
