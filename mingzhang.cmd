@echo off
rem Runs Mingzhang from a clone. Standard output belongs to the program.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JDK="
for %%J in ("%MINGZHANG_JAVA_HOME%" "%JAVA_HOME%") do if not defined JDK call :check "%%~J"
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined JDK call :check "%%~J"
if not defined JDK (
    echo 缺少 JDK 25：没有找到 JDK 25 或者更高版本。请安装后再试，或者用环境变量 MINGZHANG_JAVA_HOME 指明其所在文件夹。 1>&2
    exit /b 2
)
if not exist "%HOME_DIR%cli\target\lib" (
    where mvn >nul 2>nul || (
        echo 缺少 Maven：首次运行需要用 Maven 3.8 或者更高版本编译。请安装 Maven 后再试。 1>&2
        exit /b 2
    )
    echo 正在编译，首次运行需要几分钟…… 1>&2
    pushd "%HOME_DIR%"
    call mvn -q -B -Dmaven.test.skip=true -pl cli -am package 1>&2 || (
        popd
        echo 编译失败，原因见上。请检查网络是否畅通、JDK 25 和 Maven 是否安装完整。 1>&2
        exit /b 2
    )
    popd
)
set "JAR="
for %%F in ("%HOME_DIR%cli\target\mingzhang-cli-*.jar") do set "JAR=%%~fF"
"%JDK%\bin\java" -XX:MaxRAMPercentage=50 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -cp "%JAR%;%HOME_DIR%cli\target\lib\*" org.mingzhang.cli.Main %*
exit /b %ERRORLEVEL%

:check
if "%~1"=="" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%~V GEQ 25 set "JDK=%~1"
exit /b 0
