#!/bin/bash
# Makes the two disks of the bench `peers` in a folder: v1.raw, 16 GiB with a partition that holds the files of this
# machine's system, at most 3.9 GB of them; v2.raw, the same after a term: packages brought up to date, a course added,
# things deleted, logs written. All choices are seeded, so one machine always gets the same files in the same order; where
# the kernel puts what was changed may differ a little.
#
# Usage: disks.sh DIR   (as root, with mkfs.ext4, python3, a loop device and 12 GB of room)
set -euo pipefail
cd "$1"
mebibyte=1048576 size=$((16 << 30))
files=$PWD/files mounted=$PWD/mounted
clean() {
    mountpoint -q "$mounted" && umount "$mounted"
    rm -rf "$files" "$mounted" partition.raw v2.making
}
trap clean EXIT
clean

# The largest are left out first, which are those that a small system does not have.
mkdir -p "$files"/{home,root,tmp,var/log,dev,proc,sys,boot}
cp -a --reflink=auto /usr /etc "$files"
python3 - "$files" <<'PY'
import os, sys
found = []
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        if not os.path.islink(path):
            found.append((os.path.getsize(path), path))
total = sum(size for size, _ in found)
for size, path in sorted(found, reverse=True):
    if total < 3_900_000_000:
        break
    os.remove(path)
    total -= size
PY

truncate -s $((size - mebibyte)) partition.raw
seed=6b1f2c0e-0000-4000-8000-00000000000
mkfs.ext4 -q -F -E "lazy_itable_init=0,hash_seed=${seed}1" -U "${seed}2" -d "$files" partition.raw
truncate -s $size v1.raw
python3 - v1.raw $size <<'PY'
import struct, sys
with open(sys.argv[1], "r+b") as disk:
    sectors = int(sys.argv[2]) // 512
    entry = struct.pack("<B3sB3sII", 0x80, b"\xfe\xff\xff", 0x83, b"\xfe\xff\xff", 2048, sectors - 2048)
    disk.write(bytes(440) + struct.pack("<IH", 0x5EED1234, 0) + entry + bytes(48) + b"\x55\xaa")
PY
dd if=partition.raw of=v1.raw bs=1M seek=1 conv=notrunc,sparse status=none
rm -rf "$files" partition.raw

cp --sparse=always v1.raw v2.making
mkdir "$mounted"
mount -o loop,offset=$mebibyte v2.making "$mounted"
python3 - "$mounted" <<'PY'
import os, random, sys
top = sys.argv[1]
seeded = random.Random(7)
found = []
for folder, _, names in os.walk(top + "/usr"):
    for name in names:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and not os.path.islink(path) and 4096 < os.path.getsize(path) < 20_000_000:
            found.append(path)
found.sort()
seeded.shuffle(found)
found = iter(found)

def content(path):
    with open(path, "rb") as file:
        return bytearray(file.read())

# Packages brought up to date: 200 MB of files written anew, each with small changes and something put in between.
done = 0
while done < 200_000_000:
    path = next(found)
    data = content(path)
    for _ in range(max(1, len(data) // 65536)):
        data[seeded.randrange(len(data))] ^= 0x5A
    at = seeded.randrange(len(data))
    data[at:at] = b"update %08d" % done
    with open(path + ".new", "wb") as file:
        file.write(data)
    os.replace(path + ".new", path)
    done += len(data)

# A course: 100 MB like other files, but no copies of them, and 50 MB that do not compress.
course = top + "/opt/course"
os.makedirs(course)
done = 0
while done < 100_000_000:
    data = content(next(found))[:400_000].translate(bytes(byte ^ 0x11 for byte in range(256)))
    with open(f"{course}/{done:09}", "wb") as file:
        file.write(data)
    done += len(data)
with open(course + "/data", "wb") as file:
    file.write(seeded.randbytes(50_000_000))

done = 0
while done < 60_000_000:
    path = next(found)
    done += os.path.getsize(path)
    os.remove(path)

with open(top + "/var/log/syslog", "w") as file:
    for line in range(300_000):
        file.write(f"May {line % 28 + 1:02} 12:{line % 60:02} lab kernel: event {line} of {seeded.randrange(10**6)}\n")
PY
sync -f "$mounted"
umount "$mounted"
mv v2.making v2.raw
