# Read by installer/windows/build: fetches the sources of sources.txt and cross-builds each library into $prefix.
machine=x86_64-w64-mingw32
toolchain=$root/cmake/toolchains/mingw64.cmake
link="-Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp"
# GCC's garbage collector spends a tenth of its time on memory that ends with the file a second later.
flags="-O2 -ffile-prefix-map=$out=build --param=ggc-min-heapsize=1048576"

# The machine's own Debian mirror, for sources: written beside apt's settings, which stay as they are.
make_source_list() {
    local codename parts=$out/apt/parts
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mkdir -p "$parts" "$out"/apt/{lists,cache}/partial
    rm -f "$parts"/*
    { grep -hE "^deb .*\b$codename\b" /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true; } |
        grep -E '\bmain\b' | sed 's/^deb /deb-src /' >"$parts/lines.list"
    # Stanzas of Debian itself: those that name the release and the section main.
    awk -v RS= -v ORS='\n\n' -v codename="$codename" \
        '$0 ~ "(^|\n)Suites:[^\n]*" codename && /(^|\n)Components:[^\n]*main/' /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -E 's/^Types:.*/Types: deb-src/' >"$parts/stanzas.sources"
    with_sources apt-get update -q
}

with_sources() {
    "$1" -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$out/apt/parts" -o Dir::State::Lists="$out/apt/lists" \
        -o Dir::Cache="$out/apt/cache" -o APT::Sandbox::User=root "${@:2}"
}

# source_line NAME: its line of sources.txt as "name version what licence", without the bars and the "or".
source_line() {
    sed -n 's/^or //; s/ *| */|/g; s/ *$//; /^[a-z]/p' "$here/sources.txt" | grep "^$1|"
}

source_names() {
    sed -n 's/^\([a-z][^ |]*\) *|.*/\1/p' "$here/sources.txt" # lines with "or" have a space before their bar's name
}

# The name after "or" below NAME, if there is one.
other_than() {
    sed -n "/^$1 /,\$p" "$here/sources.txt" | sed -n '2s/^or \([^ |]*\).*/\1/p'
}

# Leaves it in work/NAME. apt checks what it fetches against Debian's signatures.
fetch_and_unpack() {
    local name=$1 other line what version
    line=$(source_line "$name")
    IFS='|' read -r _ version what _ <<<"$line"
    cd "$out/sources"
    local only=--download-only
    [[ $what == upstream ]] && only="--tar-only --download-only"
    # shellcheck disable=SC2086
    if ! with_sources apt-get source -q $only "$name=$version"; then
        other=$(other_than "$name")
        if [[ -z $other ]]; then
            echo "The mirror does not have $name $version. sources.txt names what is built; see README.md, Newer sources."
            return 1
        fi
        echo "$name $version is not on this mirror; $other is taken."
        fetch_and_unpack "$other"
        return
    fi
    rm -rf "$out/made/$name"
    local plain=${version#*:}
    if [[ $what == upstream ]]; then
        mkdir "$out/made/$name"
        tar -xf "$out/sources/${name}_${plain%-*}.orig.tar".* -C "$out/made/$name" --strip-components=1
    else
        dpkg-source --no-check -x "${name}_$plain.dsc" "$out/made/$name" # apt has checked it
    fi
    echo "$line" >"$out/built/$name"
}

with_cmake() { # with_cmake SOURCE BUILD [arguments]
    cmake -G Ninja -S "$out/made/$1" -B "$out/made/$2" -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release \
        -DKLUIS_WINDOWS_PREFIX="$prefix" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_C_FLAGS="$flags" \
        -DCMAKE_CXX_FLAGS="$flags" "${@:3}"
}

# OPENSSLDIR decides where settings are read from: on Windows it must be a folder that only administrators write
# (CVE-2019-1552), and settings are not read by themselves at all.
build_openssl() {
    cd "$out/made/openssl"
    CC=gcc-posix ./Configure mingw64 shared no-tests no-engine no-module no-autoload-config no-legacy \
        --cross-compile-prefix=$machine- --prefix="$prefix" --libdir=lib -O2 "$link"
    local folders=(OPENSSLDIR='C:/Program Files/Common Files/SSL' ENGINESDIR='C:/Program Files/OpenSSL/engines'
        MODULESDIR='C:/Program Files/OpenSSL/modules')
    make -j "$jobs" build_generated "${folders[@]}"
    make -j "$jobs" libcrypto-3-x64.dll libssl-3-x64.dll libcrypto.dll.a libssl.dll.a "${folders[@]}"
    mkdir -p "$prefix"/{bin,lib/pkgconfig,include}
    cp libcrypto-3-x64.dll libssl-3-x64.dll "$prefix/bin/"
    cp libcrypto.dll.a libssl.dll.a "$prefix/lib/"
    cp -r include/openssl "$prefix/include/"
    local number
    number=$(sed -n 's/.*OPENSSL_VERSION_STR "\(.*\)".*/\1/p' include/openssl/opensslv.h)
    for each in ssl crypto; do
        printf 'Name: lib%s\nDescription: OpenSSL\nVersion: %s\nLibs: -L%s -l%s\nCflags: -I%s\n' "$each" "$number" \
            "$prefix/lib" "$each" "$prefix/include" >"$prefix/lib/pkgconfig/lib$each.pc"
    done
}

# wintab.h, for graphics tablets, is not in Debian's source: FEATURE_tabletevent is off. DirectWrite's fonts are compiled with
# Direct2D only, for which mingw-w64 lacks declarations, but printing and the window ask for them without it.
build_qtbase() {
    local features=() source=$out/made/qt6-base/src
    sed -i -E 's/QT_CONFIG\(directwrite3?\)( \&\& QT_CONFIG\(direct2d\))?/QT_CONFIG(directwrite) \&\& QT_CONFIG(direct2d)/' \
        "$source/printsupport/platform/windows/qprintengine_win.cpp" "$source/plugins/platforms/windows/qwindowsintegration.cpp"
    for each in opengl sql dbus icu glib vulkan pkg_config system_zlib system_pcre2 system_png system_freetype \
        system_harfbuzz system_doubleconversion system_jpeg tabletevent direct2d concurrent testlib; do
        features+=("-DFEATURE_$each=OFF")
    done
    cmake -G Ninja -S "$out/made/qt6-base" -B "$out/made/qtbase-build" -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
        -DKLUIS_WINDOWS_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="$(dirname "$(dirname "$(dpkg -L qt6-base-dev-tools qt6-base-dev | grep -m1 Qt6HostInfoConfig.cmake)")")" \
        -DCMAKE_INSTALL_PREFIX=/dossierkluis -DCMAKE_STAGING_PREFIX="$prefix" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_C_FLAGS_RELEASE=-DNDEBUG -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG \
        -DINPUT_opengl=no -DINPUT_openssl=linked -DOPENSSL_ROOT_DIR="$prefix" "${features[@]}"
    ninja -C "$out/made/qtbase-build" -j "$jobs"
    ninja -C "$out/made/qtbase-build" install
}

build_sodium() {
    cd "$out/made/libsodium"
    autoreconf --install # Debian's archive is the one without a configure
    ./configure --host=$machine --prefix="$prefix" --enable-static --disable-shared --disable-dependency-tracking \
        CC=$machine-gcc-posix CFLAGS="$flags"
    make -j "$jobs" -C src
    make -C src install
    make install-pkgconfigDATA
}

build_zstd() {
    make -C "$out/made/libzstd/lib" -j "$jobs" libzstd.a CC=$machine-gcc-posix AR=$machine-ar CFLAGS="$flags" OS=Windows_NT
    cp "$out/made/libzstd/lib/libzstd.a" "$prefix/lib/"
    cp "$out/made/libzstd/lib/"{zstd,zdict,zstd_errors}.h "$prefix/include/"
    printf 'Name: zstd\nDescription: zstd\nVersion: 1.5.4\nLibs: -L%s -lzstd\nCflags: -I%s\n' "$prefix/lib" \
        "$prefix/include" >"$prefix/lib/pkgconfig/libzstd.pc"
}

build_qrencode() {
    with_cmake qrencode qrencode-build -DWITH_TOOLS=NO -DBUILD_SHARED_LIBS=NO -DWITHOUT_PNG=ON
    ninja -C "$out/made/qrencode-build" install
}

build_jpeg() {
    with_cmake libjpeg-turbo jpeg-build -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF
    ninja -C "$out/made/jpeg-build" -j "$jobs" jpeg-static
    cp "$out/made/jpeg-build/libjpeg.a" "$prefix/lib/"
    cp "$out/made/libjpeg-turbo/"{jpeglib,jmorecfg,jerror}.h "$out/made/jpeg-build/jconfig.h" "$prefix/include/"
    printf 'Name: libjpeg\nDescription: libjpeg-turbo\nVersion: 2.1.5\nLibs: -L%s -ljpeg\nCflags: -I%s\n' "$prefix/lib" \
        "$prefix/include" >"$prefix/lib/pkgconfig/libjpeg.pc"
}

build_qpdf() {
    with_cmake qpdf qpdf-build -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DUSE_IMPLICIT_CRYPTO=OFF \
        -DREQUIRE_CRYPTO_OPENSSL=ON -DOSS_FUZZ=OFF
    ninja -C "$out/made/qpdf-build" -j "$jobs" libqpdf
    cp "$out/made/qpdf-build/libqpdf/libqpdf.a" "$prefix/lib/"
    cp -r "$out/made/qpdf/include/qpdf" "$prefix/include/"
    printf 'Name: libqpdf\nDescription: qpdf\nVersion: 11.3.0\nRequires: libjpeg zlib libssl libcrypto\nLibs: -L%s -lqpdf\nCflags: -I%s\n' \
        "$prefix/lib" "$prefix/include" >"$prefix/lib/pkgconfig/libqpdf.pc"
}

# Its word lists become a table in C by a program of its own, which runs here.
build_zxcvbn() {
    local source=$out/made/zxcvbn-c
    [[ -d $source ]] || source=$out/made/haskell-zxcvbn-c
    cd "$source"
    local words=(words-10k-pass.txt words-english.txt words-female.txt words-male.txt words-surname.txt)
    for each in words-*.txt; do # the newer version has lists by other names
        [[ " ${words[*]} " == *" $each "* ]] || words+=("$each")
    done
    g++ -std=c++11 -O2 -o dictgen dict-generate.cpp
    ./dictgen -o dict-src.h "${words[@]}"
    : >stdafx.h # asked for on Windows: the name that Visual Studio gives to precompiled headers
    # shellcheck disable=SC2086
    $machine-gcc-posix $flags -c -o zxcvbn.o zxcvbn.c
    $machine-ar rcsD "$prefix/lib/libzxcvbn.a" zxcvbn.o
    mkdir -p "$prefix/include/zxcvbn"
    cp zxcvbn.h "$prefix/include/zxcvbn/"
}

# Headers that are the same everywhere come from the building machine's packages.
build_headers() {
    mkdir -p "$prefix/include/tl"
    cp /usr/include/tl/expected.hpp "$prefix/include/tl/"
    echo "tl-expected|$(dpkg-query -W -f '${Version}' libexpected-dev)|headers|CC0-1.0" >"$out/built/tl-expected"
    echo "libz-mingw-w64|$(dpkg-query -W -f '${Version}' libz-mingw-w64-dev)|library|Zlib" >"$out/built/libz-mingw-w64"
    echo "gcc-mingw-w64|$(dpkg-query -W -f '${Version}' gcc-mingw-w64-x86-64-posix-runtime)|runtime|GPL-3.0-or-later WITH GCC-exception-3.1" \
        >"$out/built/gcc-mingw-w64"
    echo "mingw-w64|$(dpkg-query -W -f '${Version}' mingw-w64-x86-64-dev)|runtime|ZPL-2.1 AND MIT" >"$out/built/mingw-w64"
    echo "qt6-translations|$(dpkg-query -W -f '${Version}' qt6-translations-l10n)|files|GPL-3.0-only WITH Qt-GPL-exception-1.0" \
        >"$out/built/qt6-translations"
}

# Our symbols as strokes, as there is no Qt Svg, and the program's icon.
build_drawings() {
    cmake -G Ninja -S "$here/drawings" -B "$out/made/drawings" -DCMAKE_BUILD_TYPE=Release
    ninja -C "$out/made/drawings"
    "$out/made/drawings/drawings" "$root/resources/icons" "$out/made/drawn/icons"
    local pictures=()
    for side in 16 20 24 32 40 48 64 128 256; do
        rsvg-convert -w $side -h $side -o "$out/made/icon-$side.png" "$root/resources/icons/dossierkluis.svg"
        pictures+=("$out/made/icon-$side.png")
    done
    icotool -c -o "$out/made/dossierkluis.ico" "${pictures[@]}"
}
