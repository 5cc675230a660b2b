"""Builds the zip that a user installs: build/afstemming_plugin-<version>.zip. Standard library only.

The zip has one top folder with the package and, inside it, what lies beside it in the checkout:
metadata.txt, LICENSE, CHANGELOG.md, resources and the compiled translations, plus the built help and a
bundled openpyxl.
Taken are the files that git knows or could know (so not what .gitignore names), as they are now.
Equal files give an equal zip, byte for byte.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from configparser import ConfigParser
from pathlib import Path

import build_help

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "afstemming_plugin"
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md", "resources")
WHEELS = ROOT / "build" / "wheels"
DEBIAN_PACKAGES = Path("/usr/lib/python3/dist-packages")
FIXED_TIME = (2026, 1, 1, 0, 0, 0)
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease")


def git_files(*paths: str) -> list[Path]:
    """Files under `paths`, relative to the checkout, tracked or new but not ignored."""
    # safe.directory: with sudo the checkout belongs to somebody else, which git otherwise refuses.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    command += ["--cached", "--others", "--exclude-standard", "--", *paths]
    output = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout.decode()
    return sorted({Path(name) for name in output.split("\0") if name and (ROOT / name).is_file()})


def stage_files(stage: Path) -> None:
    for file in git_files(PACKAGE, *BESIDE):
        target = stage / file if file.parts[0] == PACKAGE else stage / PACKAGE / file
        if (ROOT / file).is_symlink():
            sys.exit(f"{file} is a symbolic link; those do not survive a zip")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / file, target)


def compile_translations(sources: Path, target: Path) -> None:
    """Makes a .qm in `target` of each .ts in `sources`."""
    lrelease = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if lrelease is None:
        sys.exit("lrelease is missing; run scripts/setup.sh")
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(sources.glob("*.ts")):
        compiled = target / source.with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(compiled)], check=True)


def stage_help(stage: Path) -> None:
    """The help in both languages. A zip without it is not made: every help button would lead nowhere."""
    try:
        shutil.copytree(build_help.build(), stage / PACKAGE / "help")
    except build_help.HelpError as error:
        sys.exit(str(error))


def stage_bundled(stage: Path) -> None:
    """openpyxl and et_xmlfile: the pinned wheels, else the files of Debian's packages."""
    folder = stage / PACKAGE / "bundled"
    wheels = sorted(WHEELS.glob("*.whl"))
    if len(wheels) == 2:
        for wheel in wheels:
            zipfile.ZipFile(wheel).extractall(folder)
        return
    for name in ("openpyxl", "et_xmlfile"):
        if not (DEBIAN_PACKAGES / name).is_dir():
            sys.exit(f"neither a wheel nor Debian's package of {name} is here; run scripts/setup.sh")
        ignore = shutil.ignore_patterns("__pycache__", "*.pyc")
        shutil.copytree(DEBIAN_PACKAGES / name, folder / name, ignore=ignore)
        package = f"python3-{name.replace('_', '-')}"
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", folder / f"{name}.copyright")
    print("The bundled openpyxl is Debian's, since its wheel is not here.")


def write_zip(stage: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(path for path in stage.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(file.relative_to(stage).as_posix(), FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, file.read_bytes())


def version() -> str:
    metadata = ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="folder for the zip")
    parser.add_argument("--unzip", type=Path, help="also unpack the zip here, afresh")
    options = parser.parse_args()

    options.output.mkdir(parents=True, exist_ok=True)
    target = options.output / f"{PACKAGE}-{version()}.zip"
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        stage_files(stage)
        compile_translations(ROOT / "i18n", stage / PACKAGE / "i18n")
        stage_bundled(stage)
        stage_help(stage)
        write_zip(stage, target)
    if options.unzip:
        shutil.rmtree(options.unzip, ignore_errors=True)
        zipfile.ZipFile(target).extractall(options.unzip)
    shown = target.relative_to(ROOT) if target.is_relative_to(ROOT) else target
    print(f"{shown}  {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
