@echo off
rem 印册：yince generate 单位.yaml。第一次运行时自行编译，之后直接启动。
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\yince.jar"
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
where mvn >nul 2>nul || (echo 第一次运行需要 Maven 来编译，请先安装 Maven 1>&2 & exit /b 3)
echo 正在编译印册（只在第一次进行，约一两分钟）…… 1>&2
call mvn -B -q -f "%HOME_DIR%\pom.xml" -DskipTests package 1>&2 || (echo 编译失败，请检查网络和上面的信息 1>&2 & exit /b 3)
:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dyince.home=%HOME_DIR%" -Dyince.terminal=true %YINCE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
