# Sets `data`, the folder Bitan keeps everything in, by the habits of the system. Where Java is started by itself, Folders
# has the same rule; a test compares both.
home_folder=${HOME:-}
case $home_folder in
  /?*) ;;
  *) home_folder=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6) ;;
esac
# Whoever has no home has no place for data: never the root of the disk, and nothing can be made below a device.
case $home_folder in
  /?*) ;;
  *) home_folder=/dev/null ;;
esac
if [ "$(uname)" = Darwin ]; then
  data="$home_folder/Library/Application Support/Bitan"
else
  # The XDG specification says that a relative path is to be ignored.
  case ${XDG_DATA_HOME:-} in
    /*) data=$XDG_DATA_HOME/bitan ;;
    *) data=$home_folder/.local/share/bitan ;;
  esac
fi
