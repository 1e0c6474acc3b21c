@echo off
rem 印册：双击，或把填好的工作簿、YAML 文件拖上来。在窗口里核对、印册、打开。
setlocal DisableDelayedExpansion
set "YINCE_WINDOW=true"
"%~dp0yince.cmd" %*
