; The installer, for the user who runs it: no administrator is needed. makensis -DFOLDER=... -DOUT=... -DVERSION=...
Unicode true
!include MUI2.nsh
Name "笔谈 Bitan ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Bitan"
RequestExecutionLevel user
SetCompressor /SOLID zlib
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE English

LangString PROGRAM ${LANG_SIMPCHINESE} "笔谈"
LangString PROGRAM ${LANG_ENGLISH} "Bitan"
LangString SHORTCUT ${LANG_SIMPCHINESE} "桌面和开始菜单的图标"
LangString SHORTCUT ${LANG_ENGLISH} "Icons on the desktop and in the start menu"
LangString AUTOSTART ${LANG_SIMPCHINESE} "登录时自动启动"
LangString AUTOSTART ${LANG_ENGLISH} "Start at login"

Section "$(PROGRAM)"
  SectionIn RO
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bitan" "DisplayName" "笔谈 Bitan"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bitan" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bitan" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "$(SHORTCUT)"
  CreateShortcut "$DESKTOP\Bitan.lnk" "$INSTDIR\bitan.exe"
  CreateShortcut "$SMPROGRAMS\Bitan.lnk" "$INSTDIR\bitan.exe"
SectionEnd

Section /o "$(AUTOSTART)"
  CreateShortcut "$SMSTARTUP\Bitan.lnk" "$INSTDIR\bin\bitan-watch.cmd" "" "" 0 SW_SHOWMINIMIZED
SectionEnd

; The data folder (%LOCALAPPDATA%\Bitan) stays.
Section "Uninstall"
  Delete "$DESKTOP\Bitan.lnk"
  Delete "$SMPROGRAMS\Bitan.lnk"
  Delete "$SMSTARTUP\Bitan.lnk"
  Delete "$SMSTARTUP\Bitan.cmd"
  RMDir /r "$INSTDIR\autostart"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\models"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\bitan.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\bom.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bitan"
SectionEnd
