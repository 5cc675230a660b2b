#!/bin/bash
# Runs the tests on other Debian releases, with the QGIS that comes with them, each in a chroot of its own under
# build/chroots (kept, so that the second run is quick). What is committed is tested, from a copy made for it.
# Usage: scripts/test_versions.sh [suite…]; default: bookworm (QGIS 3.22), trixie (3.40), forky (testing, 3.44), but for
# the release of this machine. TARGETS="test test-tour" says which make targets. Needs root; else it skips and says why.
set -euo pipefail
source "$(dirname "$0")/common.sh"
targets=${TARGETS:-test test-tour}
here=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
declare -A suites=([bookworm]="QGIS 3.22" [trixie]="QGIS 3.40" [forky]="QGIS 3.44")

if [ "${INNER:-}" = "" ]; then
    skip() { say "Skipped, nothing was tested: $*" && exit 0; }
    [ "$(id -u)" = 0 ] || skip "a chroot needs root."
    unshare --mount --pid --fork true 2>/dev/null || skip "this machine does not allow namespaces of its own."
    command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap >/dev/null 2>&1 ||
        skip "debootstrap is not here and cannot be installed."
    if [ $# = 0 ]; then
        for suite in bookworm trixie forky; do [ "$suite" = "$here" ] || set -- "$@" "$suite"; done
    fi
    rc=0
    for suite in "$@"; do
        INNER=1 unshare --mount --pid --fork --kill-child "$0" "$suite" || rc=1
    done
    "$PYTHON" scripts/versions.py >/dev/null || true # for docs/quality.md
    exit $rc
fi

suite=$1 root="$PWD/build/chroots/$1" log="$PWD/build/test-versions-$1.log"
mkdir -p build/chroots
if [ ! -e "$root/.complete" ]; then
    say "$suite: installing a bare Debian"
    script=/usr/share/debootstrap/scripts/$suite
    [ -e "$script" ] || ln -s sid "$script" # a release that is newer than debootstrap itself
    rm -rf "$root"
    # shellcheck disable=SC2086  # without MIRROR debootstrap takes its own
    debootstrap --variant=minbase "$suite" "$root" ${MIRROR:-} >"$log" 2>&1 ||
        { tail -n 5 "$log" && fail "$suite cannot be installed (build/test-versions-$suite.log)."; }
    touch "$root/.complete"
fi
# A mirror may be a snapshot of some days ago.
printf 'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\n' >"$root/etc/apt/apt.conf.d/99mirror"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir -p "$root/usr/local/share/ca-certificates"
cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2>/dev/null || true

passed=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/opt DEBIAN_FRONTEND=noninteractive
    TIER_SECONDS=3600 PIP_CERT=/etc/ssl/certs/ca-certificates.crt)
for name in http_proxy https_proxy no_proxy; do
    [ -z "${!name:-}" ] || passed+=("$name=${!name}")
done
within() { chroot "$root" /usr/bin/env -i "${passed[@]}" /bin/bash -c "$1"; }

say "$suite (${suites[$suite]:-}): make $targets"
copy="$root/opt/afstemming"
git config --file "$root/opt/.gitconfig" safe.directory '*'
git init --quiet "$copy"
git -C "$copy" -c safe.directory='*' fetch --quiet "$PWD" HEAD
git -C "$copy" -c safe.directory='*' checkout --quiet --force FETCH_HEAD
git -C "$copy" -c safe.directory='*' clean --quiet -ffd
if [ -d ../shared ]; then # real data, where there is any
    mkdir -p "$root/opt/shared"
    mount --bind ../shared "$root/opt/shared"
fi
rc=0
{
    within 'apt-get update -qq && apt-get install -y -qq make git ca-certificates && update-ca-certificates'
    printf 'commit %s\n' "$(git rev-parse --short HEAD)"
    within "cd /opt/afstemming && make $targets" || failed=1
    within "/usr/bin/python3 -c 'from qgis.core import Qgis; print(\"QGIS\", Qgis.QGIS_VERSION)'"
    [ -z "${failed:-}" ]
} >"$log" 2>&1 </dev/null || rc=1
grep -E '^== |^[0-9]+ (passed|failed)|(passed|failed).* in |^tour: (done|failed)|QGIS 3' "$log" || true
[ $rc = 0 ] && say "$suite: passed" || { tail -n 30 "$log" && say "$suite: FAILED, see build/test-versions-$suite.log"; }
exit $rc
