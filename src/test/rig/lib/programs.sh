# What the rig needs of the machine, and what to do where that is missing.

readonly needed_programs=(Xorg xrandr xdotool import compare pulseaudio pactl paplay jq cupsd lpadmin lpr
  gs pdftoppm zbarimg faketime xprintidle
  openbox xfwm4 kwin_x11 marco tint2 xterm xprop dbus-launch fcitx5 ibus-daemon)
readonly needed_packages="xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils xdotool imagemagick \
pulseaudio pulseaudio-utils libasound2-plugins jq cups cups-bsd printer-driver-cups-pdf poppler-utils zbar-tools faketime xprintidle \
openbox xfwm4 kwin-x11 marco mate-settings-daemon-common tint2 xterm x11-utils dbus-x11 \
fcitx5 fcitx5-chinese-addons fcitx5-frontend-gtk3 ibus ibus-gtk3 ibus-libpinyin"

# Where Debian keeps the programs of administrators, for whoever is none.
PATH=$PATH:/usr/sbin:/sbin

programs_or_skip() {
  local missing=()
  for program in "${needed_programs[@]}"; do
    command -v "$program" >/dev/null || missing+=("$program")
  done
  if ((${#missing[@]})); then
    echo "The rig was skipped, for want of ${missing[*]}: sudo apt-get install $needed_packages"
    exit "${RIG_SKIPPED:-0}"
  fi
}

# Nothing of the rig or the kiosk may touch the folders of whoever runs it.
own_folders() {
  export HOME=$work/home TMPDIR=$work/tmp XDG_RUNTIME_DIR=$work/run
  export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
  # Those that are installed leave files of their own; the steps about them say which one they want.
  export GTK_IM_MODULE=gtk-im-context-simple
  # Or a bus would be started at once, with files of its own.
  export DBUS_SESSION_BUS_ADDRESS=disabled:
  unset XDG_SESSION_TYPE WAYLAND_DISPLAY PULSE_SERVER XAUTHORITY
  mkdir -m 700 "$HOME" "$TMPDIR" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$work/here"
  touch "$work/begun"
}
