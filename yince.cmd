@echo off
rem 印册：yince generate 单位.yaml。第一次运行时自行编译，之后直接启动。
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\yince.jar"
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
set "ARCHIVE=%HOME_DIR%\target\yince.jsa"
set "FLAGS=-XX:+UseSerialGC -Xmx640m -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8"
rem 一册快印快走，许多册慢热快跑
set "SPEED=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineLevel=1 -XX:C1MaxInlineSize=8"
if "%~1"=="batch" set "SPEED="
if "%~1"=="sample" set "SPEED="
if exist "%JAR%" goto archive
where mvn >nul 2>nul || (echo 第一次运行需要 Maven 来编译，请先安装 Maven 1>&2 & exit /b 3)
echo 正在编译印册（只在第一次进行，约一两分钟）…… 1>&2
call mvn -B -q -f "%HOME_DIR%\pom.xml" -DskipTests package 1>&2 || (echo 编译失败，请检查网络和上面的信息 1>&2 & exit /b 3)
del /q "%ARCHIVE%" 2>nul
:archive
rem 把要用的类存成档，以后启动更快；存不成、或 Java 换了版本，也照常运行
if exist "%ARCHIVE%" goto run
set "NEW=%ARCHIVE%.%RANDOM%"
"%JAVA%" %FLAGS% -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%NEW%" "-Dyince.home=%HOME_DIR%" -jar "%JAR%" generate -q -o "%NEW%.pdf" "%HOME_DIR%\data-examples\yangquan-treasury-2023.yaml" >nul 2>nul
del /q "%NEW%.pdf" 2>nul
if not exist "%NEW%" type nul >"%NEW%"
move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
:run
"%JAVA%" %FLAGS% %SPEED% "-XX:SharedArchiveFile=%ARCHIVE%" "-Dyince.home=%HOME_DIR%" -Dyince.terminal=true %YINCE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
