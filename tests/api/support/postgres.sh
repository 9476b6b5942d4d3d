# Holds one throw-away PostgreSQL cluster for as long as somebody keeps this script's standard input open.
#
#   sh postgres.sh BINARIES DIRECTORY [SETTING ...]
#
# It answers every order with one line, "ok" or "failed: why". The first answer comes unasked, when the cluster is made.
#   start PORT            start the server on this loopback port and wait until it accepts connections
#   stop fast|immediate   stop the server
#   kill                  kill -9 the server, as a crash would
# When the input closes, for whatever reason, the server is stopped and the directory removed: nothing outlives its holder.
binaries=$1 directory=$2
shift 2
data=$directory/data log=$directory/log

make_cluster() {
  "$binaries/initdb" --pgdata="$data" --username=rebound --auth=trust --encoding=UTF8 --no-sync --locale="$1" >"$log" 2>&1
}
pg_ctl() {
  verb=$1
  shift
  "$binaries/pg_ctl" "$verb" --pgdata="$data" --wait "$@" >>"$log" 2>&1
}
kill_server() {
  postmaster=$(head -n 1 "$data/postmaster.pid") && kill -9 "$postmaster"
}
answer() {
  if [ "$1" = 0 ]; then echo ok; else echo "failed: $(tail -n 5 "$log" | tr '\n' ' ')"; fi
}

# C.UTF-8 sorts by bytes and still knows the letters of every language; old macOS lacks it.
make_cluster C.UTF-8 || make_cluster C
made=$?
if [ $made = 0 ]; then
  for setting in "listen_addresses = '127.0.0.1'" "unix_socket_directories = '$directory'" "$@"; do
    echo "$setting"
  done >>"$data/postgresql.conf"
fi
answer $made

while read -r order what; do
  case $order in
  start) pg_ctl start --log="$log" --options="-p $what" ;;
  stop) pg_ctl stop --mode="$what" ;;
  kill) kill_server ;;
  *) false ;;
  esac
  answer $?
done

pg_ctl stop --mode=immediate
rm -rf "$directory"
