# Makes an own QGIS profile with the plugin switched on and the interface in Dutch; sourced after common.sh.
# Sets the environment that both qgis_process and the QGIS window need.
#   AFSTEMMING_PLUGINS  folder that holds afstemming_plugin/ (default build/plugin)
#   AFSTEMMING_PROFILE  folder for the profile (default build/profile)
export QGIS_PLUGINPATH="${AFSTEMMING_PLUGINS:-$PWD/build/plugin}"
export QGIS_CUSTOM_CONFIG_PATH="${AFSTEMMING_PROFILE:-$PWD/build/profile}"
export PYTHONPATH="$PWD/build/pylib${PYTHONPATH:+:$PYTHONPATH}"
export PYTHONDONTWRITEBYTECODE=1
export PYTHONWARNINGS="ignore:setapi:DeprecationWarning" # QGIS's own, at every start

[ -d "$QGIS_PLUGINPATH/afstemming_plugin" ] || fail "The plugin is not built in $QGIS_PLUGINPATH; run: make build"
settings="$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS"
if [ ! -f "$settings/QGIS3.ini" ]; then
    mkdir -p "$settings"
    cat >"$settings/QGIS3.ini" <<'END'
[PythonPlugins]
afstemming_plugin=true

[locale]
overrideFlag=true
userLocale=nl_NL

[qgis]
checkVersion=false
showTips=false

[app]
projections\promptWhenMultipleTransformsExist=false

[core]
NewsFeed\httpsfeedqgisorg\disabled=true
END
    cp "$settings/QGIS3.ini" "$settings/QGIS4.ini"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
chmod 700 "$scratch"
export XDG_RUNTIME_DIR="$scratch"
