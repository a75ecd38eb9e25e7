# What both ./escalation and ./test need on a fresh machine. To be sourced with $root set.

MAVEN_VERSION=3.9.16
# Downloads at the same time, descriptions of libraries too ("bf"): one after the other, a first build mostly waits.
MANY_AT_ONCE="-Daether.dependencyCollector.impl=bf -Daether.connector.basic.threads=24 -Daether.dependencyCollector.bf.threads=24 -Daether.metadataResolver.threads=24"
. "$root/features/org.escalation.platform.feature/rootfiles/posix/find-java.sh"

say() {
	echo "escalation: $*" >&2
}

fail() {
	echo "escalation: $*" >&2
	exit 3
}

# Whether system packages can be installed without asking anybody; sets $as_root to the command that does it.
may_install() {
	command -v apt-get >/dev/null 2>&1 || return 1
	if [ "$(id -u)" -eq 0 ]; then
		as_root=
	elif sudo -n true 2>/dev/null; then
		as_root=sudo
	else
		return 1
	fi
}

# need_packages PURPOSE PACKAGE…   installs Debian packages, or names them and ends.
need_packages() {
	purpose=$1
	shift
	may_install || fail "please install $* ($purpose), then start again."
	say "installing $* ($purpose)"
	log=$work/apt.log
	# the lists of a fresh machine may be empty or old; only then they are fetched
	DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 && return 0
	$as_root apt-get update >>"$log" 2>&1
	DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1 \
		|| fail "could not install $*; please install them by hand. Details: $log"
}

# Whether the dynamic linker knows the library $1.
has_library() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1"
}

# GTK for windows, and fonts for text in diagrams and PDF.
need_window_libraries() {
	[ "$(uname)" = Linux ] || return 0
	missing=
	has_library libgtk-3.so.0 || missing="$missing libgtk-3-0"
	has_library libfontconfig.so.1 || missing="$missing fontconfig"
	has_any_font || missing="$missing fonts-dejavu-core"
	# shellcheck disable=SC2086 # a list of words
	[ -z "$missing" ] || need_packages "for windows and text" $missing
}

has_any_font() {
	for folder in /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts"; do
		if [ -d "$folder" ] && [ -n "$(find "$folder" -name '*.[to]tf' -print 2>/dev/null | head -n 1)" ]; then
			return 0
		fi
	done
	return 1
}

# A JDK for the build; sets java_home.
need_jdk() {
	find_java 21 jdk
	if [ -z "$java_home" ]; then
		may_install && package=$(apt-cache search --names-only '^openjdk-(21|25)-jdk-headless$' 2>/dev/null | sort | head -n 1 | cut -d ' ' -f 1) && [ -n "$package" ] \
			&& need_packages "a JDK to build with" "$package"
		find_java 21 jdk
	fi
	[ -n "$java_home" ] || fail "no JDK 21 or newer found. Install one (Debian, Ubuntu: openjdk-21-jdk), or name its folder in JAVA_HOME."
}

# The Maven that the build needs; sets $maven. Any older Maven can fetch it.
need_maven() {
	maven=$root/.tools/apache-maven-$MAVEN_VERSION/bin/mvn
	[ -x "$maven" ] && return 0
	if ! command -v mvn >/dev/null 2>&1; then
		need_packages "to fetch the current Maven" maven
	fi
	say "fetching Maven $MAVEN_VERSION"
	# unpacked aside and moved, so that an interrupted download leaves nothing half done
	aside=$root/.tools/.fetch-$$
	mkdir -p "$aside"
	# run elsewhere: an older Maven must not read this project's .mvn; in a fresh folder, since the plugin
	# leaves a mark that makes it skip unpacking the next time
	elsewhere=$(mktemp -d)
	(cd "$elsewhere" && JAVA_HOME=$java_home mvn -q -B -ntp ${MAVEN_REPOSITORY:+-Dmaven.repo.local="$MAVEN_REPOSITORY"} \
		org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$aside") >"$work/maven-fetch.log" 2>&1 \
		|| fail "could not fetch Maven $MAVEN_VERSION; is the Maven registry within reach? Details: $work/maven-fetch.log"
	chmod +x "$aside/apache-maven-$MAVEN_VERSION/bin/mvn"
	mv "$aside/apache-maven-$MAVEN_VERSION" "$root/.tools/" 2>/dev/null || [ -x "$maven" ] || fail "could not put Maven into $root/.tools"
	rm -rf "$aside" "$elsewhere"
}

# The target's libraries that are not on this machine, a line each, as the target file writes them.
missing_libraries() {
	local_repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
	sed -n 's#.*<dependency><groupId>\(.*\)</groupId><artifactId>\(.*\)</artifactId><version>\(.*\)</version>.*#\1 \2 \3#p' \
		"$root/releng/org.escalation.target/org.escalation.target.target" |
		while read -r group artifact version; do
			[ -f "$local_repository/$(echo "$group" | tr . /)/$artifact/$version/$artifact-$version.jar" ] || echo "$group $artifact $version"
		done
}

# Fetches the target's libraries many at once; the build alone would fetch one after the other. What fails here, the build
# tries again and reports.
fetch_libraries() {
	missing_libraries >"$work/missing"
	[ -s "$work/missing" ] || return 0
	say "fetching $(grep -c . "$work/missing") libraries"
	aside=$(mktemp -d)
	{
		echo '<project><modelVersion>4.0.0</modelVersion><groupId>org.escalation</groupId><artifactId>fetch</artifactId><version>1</version><packaging>pom</packaging><dependencies>'
		while read -r group artifact version; do
			echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>"
		done <"$work/missing"
		echo '</dependencies></project>'
	} >"$aside/pom.xml"
	# shellcheck disable=SC2086 # a list of options
	(cd "$aside" && JAVA_HOME=$java_home "$maven" -q -B -ntp ${MAVEN_REPOSITORY:+-Dmaven.repo.local="$MAVEN_REPOSITORY"} $MANY_AT_ONCE \
		org.apache.maven.plugins:maven-dependency-plugin:3.8.1:resolve) >"$work/libraries-fetch.log" 2>&1
	rm -rf "$aside"
}

# run_maven ARGUMENT…   the build; several checkouts may build at once on one local repository.
run_maven() {
	# shellcheck disable=SC2086 # a list of options
	JAVA_HOME=$java_home "$maven" -B -ntp -f "$root/pom.xml" $MANY_AT_ONCE ${MAVEN_REPOSITORY:+-Dmaven.repo.local="$MAVEN_REPOSITORY"} "$@"
}

# built_product [-sirius]   the folder of the product for this machine, as the build leaves it.
built_product() {
	for folder in "$root"/releng/org.escalation.product${1:+.sirius}/target/products/escalation"${1:-}"/*/*/*/escalation; do
		case $folder in
			*/"$(host_os)"/*/"$(host_architecture)"/*) echo "$folder" ;;
		esac
	done
}

host_os() {
	case $(uname) in
		Darwin) echo macosx ;;
		*) echo linux ;;
	esac
}

host_architecture() {
	case $(uname -m) in
		arm64 | aarch64) echo aarch64 ;;
		*) echo x86_64 ;;
	esac
}
