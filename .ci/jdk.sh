# Sourced by ./atlas and ./verify: find_jdk sets and exports JAVA_HOME to a JDK 25 or newer.
# It reads the JDK's own release file, because asking each java for its version costs a start of each.

# Where JDKs usually live on Debian, Fedora, macOS, Homebrew, SDKMAN and IntelliJ.
jdk_places="${ATLAS_JDK_PLACES-/usr/lib/jvm /opt /Library/Java/JavaVirtualMachines /opt/homebrew/opt /usr/local/opt $HOME/.sdkman/candidates/java $HOME/.jdks}"

# Prints the feature version of the JDK in $1 ("25"), or 0 if no JDK is there.
jdk_version() {
    if [ ! -x "$1/bin/javac" ] || [ ! -r "$1/release" ]; then
        echo 0
        return
    fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${version:-0}"
}

use_jdk() {
    [ -n "$1" ] && [ "$(jdk_version "$1")" -ge 25 ] || return 1
    JAVA_HOME=$1
    export JAVA_HOME
}

# Prints the home of the java that PATH names, links followed.
jdk_on_path() {
    java=$(command -v java) || return 0
    while [ -L "$java" ]; do
        target=$(readlink "$java")
        case $target in
            /*) java=$target ;;
            *) java=$(dirname "$java")/$target ;;
        esac
    done
    dirname "$(dirname "$java")"
}

find_jdk() {
    use_jdk "${JAVA_HOME-}" && return
    use_jdk "$(jdk_on_path)" && return
    for place in $jdk_places; do
        for home in "$place"/* "$place"/*/Contents/Home "$place"/*/libexec/openjdk.jdk/Contents/Home; do
            use_jdk "$home" && return
        done
    done
    cat >&2 <<'END'
Evidence Atlas needs a JDK 25 or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders.
Get one from https://adoptium.net (or `brew install openjdk`, or `sdk install java 25-tem`), then say where it is:
  export JAVA_HOME=/path/to/jdk-25
END
    return 3
}
