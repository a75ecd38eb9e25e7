# Sourced by benchmarks that need a display, after classes.sh: starts Xvfb where there is none, which ends with the script.
if [ -z "${DISPLAY:-}" ]; then
	command -v Xvfb >/dev/null 2>&1 || { echo "There is no display, and no Xvfb to make one (Debian: apt install xvfb)" >&2; exit 2; }
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$out/display" >"$out/xvfb.log" 2>&1 &
	display_process=$!
	trap 'kill "$display_process" 2>/dev/null; rm -rf "$out"' EXIT
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		[ -s "$out/display" ] && break
		sleep 0.5
	done
	DISPLAY=":$(cat "$out/display")"
	export DISPLAY
fi
