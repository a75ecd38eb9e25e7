# Finds a Java that can run the workbench. To be sourced by other scripts.
#
# find_java NEED [jdk]   sets java_home to the home of a Java of version NEED or newer ("jdk": with a compiler),
#                        or leaves it empty. Order: ESCALATION_JAVA_HOME, JAVA_HOME, PATH, the usual folders.

# The major version of the Java in folder $1; read from its release file, which costs nothing, else by asking it.
java_major() {
	version=
	if [ -r "$1/release" ]; then
		version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
	fi
	if [ -z "$version" ]; then
		version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
	fi
	version=${version#1.}
	version=${version%%[!0-9]*}
	echo "${version:-0}"
}

# Whether the folder $1 holds a Java of version $2 or newer, with a compiler if $3 is jdk.
java_fits() {
	[ -n "$1" ] && [ -x "$1/bin/java" ] || return 1
	[ "$3" != jdk ] || [ -x "$1/bin/javac" ] || return 1
	[ "$(java_major "$1")" -ge "$2" ]
}

# The home of the java command on the PATH.
java_on_path() {
	command=$(command -v java 2>/dev/null) || return 0
	# follow links without readlink -f, which older macOS lacks
	while [ -L "$command" ]; do
		target=$(readlink "$command")
		case $target in
			/*) command=$target ;;
			*) command=$(dirname -- "$command")/$target ;;
		esac
	done
	dirname -- "$(dirname -- "$command")"
}

find_java() {
	java_home=
	for candidate in "${ESCALATION_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_on_path)"; do
		if java_fits "$candidate" "$1" "${2:-}"; then
			java_home=$candidate
			return 0
		fi
	done
	if [ -x /usr/libexec/java_home ]; then
		candidate=$(/usr/libexec/java_home -v "$1+" 2>/dev/null)
		if java_fits "$candidate" "$1" "${2:-}"; then
			java_home=$candidate
			return 0
		fi
	fi
	for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
			/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if java_fits "$candidate" "$1" "${2:-}"; then
			java_home=$candidate
			return 0
		fi
	done
}
