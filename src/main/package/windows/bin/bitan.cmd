@echo off
rem Commands of Bitan in a console: bitan doctor, bitan models ... Without one it starts the kiosk.
setlocal
set "HOME_FOLDER=%~dp0.."
"%HOME_FOLDER%\runtime\bin\java.exe" -Xmx512m -XX:+UseSerialGC -XX:MarkSweepDeadRatio=0 ^
 -XX:SoftRefLRUPolicyMSPerMB=0 -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:ErrorFile=NUL ^
 -XX:+DisableAttachMechanism "-Dbitan.home=%HOME_FOLDER%" -Djna.encoding=UTF-8 -Djna.nounpack=true ^
 "-Djna.boot.library.path=%~dp0." "-Djna.library.path=%~dp0." "-Donnxruntime.native.path=%~dp0." ^
 "-Dorg.sqlite.lib.path=%~dp0." "-Djavafx.cachedir=%LOCALAPPDATA%\Bitan\work\javafx" ^
 -Djavafx.animation.pulse=120 --enable-native-access=ALL-UNNAMED ^
 -cp "%HOME_FOLDER%\lib\*" bitan.app.Main %*
