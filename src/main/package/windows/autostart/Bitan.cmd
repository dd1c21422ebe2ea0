@echo off
rem Starts Bitan at login. `bitan autostart on` puts it into the folder Startup, with the folder of the program in place of @home@.
start "" /min "@home@\bin\bitan-watch.cmd"
