# Read by installer/windows/build: gathers what is installed in $out/staged, lists what it is made of, makes the package.
staged=$out/staged
package=$out/dossierkluis-$version.msi

# Every library that a program or plug-in names and that is not Windows' own, from where we built it.
gather_libraries() {
    local runtime name found missing=1
    runtime=$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")
    while ((missing)); do
        missing=0
        while read -r name; do
            [[ -e $staged/$name ]] && continue
            for folder in "$prefix/bin" "$runtime" /usr/x86_64-w64-mingw32/lib; do
                found=$folder/$name
                [[ -e $found ]] || continue
                cp "$found" "$staged/$name"
                missing=1
                break
            done
        done < <(find "$staged" -name '*.dll' -o -name '*.exe' | xargs -d '\n' x86_64-w64-mingw32-objdump -p |
            sed -n 's/.*DLL Name: //p' | sort -u)
    done
}

stage_files() {
    rm -rf "$staged"
    mkdir -p "$staged"/{plugins,translations,licences,policies}
    cp "$out/made/product/bin/"{dossierkluis,dossierkluis-preview,kluis}.exe "$staged/"
    local plugin
    for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle tls/qopensslbackend imageformats/qjpeg \
        networkinformation/qnetworklistmanager; do
        [[ -e $prefix/plugins/$plugin.dll ]] || continue
        mkdir -p "$staged/plugins/${plugin%/*}"
        cp "$prefix/plugins/$plugin.dll" "$staged/plugins/${plugin%/*}/"
    done
    [[ -e $staged/plugins/platforms/qwindows.dll && -e $staged/plugins/tls/qopensslbackend.dll ]]
    gather_libraries
    find "$staged" \( -name '*.dll' -o -name '*.exe' \) -exec x86_64-w64-mingw32-strip {} +
    printf '[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n' >"$staged/qt.conf"
    cp /usr/share/qt6/translations/qtbase_{nl,de}.qm "$staged/translations/"
    cp "$root/packaging/windows/dossierkluis-sweep.xml" "$staged/"
    cp "$root/LICENSE" "$staged/licences/Dossierkluis.txt"
    local source name
    for source in "$out"/built/*; do
        name=$(basename "$source")
        for text in "$out/made/$name"/{debian/copyright,COPYING,COPYRIGHT}; do
            [[ -e $text ]] && cp "$text" "$staged/licences/$name.txt" && break
        done
    done
    cp -r "$root"/packaging/policy/windows/. "$staged/policies/"
    find "$staged" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# The hook for a signature: what has none is called unsigned by Windows, and works.
sign() {
    [[ -z ${KLUIS_SIGN:-} ]] || "$KLUIS_SIGN" "$1"
}

sign_staged() {
    local file
    while read -r -d '' file; do
        sign "$file"
    done < <(find "$staged" \( -name '*.exe' -o -name '*.dll' \) -print0 | sort -z)
}

# What is in the package, by the versions that were really built: CycloneDX 1.4.
write_bom() {
    local components=() line name number licence scope
    for line in "$out"/built/*; do
        IFS='|' read -r name number scope licence <"$line"
        components+=("$(jq -n --arg name "$name" --arg version "$number" --arg licence "$licence" --arg scope "$scope" \
            '{type: "library", name: $name, version: $version, licenses: [{expression: $licence}],
              purl: "pkg:deb/debian/\($name)@\($version)?arch=source&distro=debian-12",
              properties: [{name: "dossierkluis:taken", value: $scope}]}')")
    done
    local lock=$root/cmake/sqlite3mc.lock.cmake
    components+=("$(jq -n --arg name "$(sed -n 's/set(SQLITE3MC_PACKAGE "\(.*\)")/\1/p' "$lock")" \
        --arg version "$(sed -n 's/set(SQLITE3MC_PACKAGE_VERSION "\(.*\)")/\1/p' "$lock")" \
        --arg sum "$(sed -n 's/set(SQLITE3MC_SHA512 "\(.*\)")/\1/p' "$lock")" \
        '{type: "library", name: $name, version: $version, licenses: [{expression: "MIT"}],
          purl: "pkg:npm/\($name)@\($version)", hashes: [{alg: "SHA-512", content: $sum}]}')")
    local files=() file
    while read -r file; do
        files+=("$(jq -n --arg name "$file" --arg sum "$(sha256sum "$staged/$file" | cut -d' ' -f1)" \
            '{type: "file", name: $name, hashes: [{alg: "SHA-256", content: $sum}]}')")
    done < <(cd "$staged" && find . -type f -printf '%P\n' | sort)
    printf '%s\n' "${components[@]}" "${files[@]}" | jq -s --arg version "$version" \
        --arg time "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)" --arg serial "$(named_uuid "bom $version")" \
        '{bomFormat: "CycloneDX", specVersion: "1.4", serialNumber: "urn:uuid:\($serial)", version: 1,
          metadata: {timestamp: $time, component: {type: "application", name: "dossierkluis", version: $version,
                     licenses: [{expression: "GPL-3.0-or-later"}]}},
          components: .}' >"$out/dossierkluis-$version.cdx.json"
    cp "$out/dossierkluis-$version.cdx.json" "$staged/bom.cdx.json"
    touch -d "@$SOURCE_DATE_EPOCH" "$staged/bom.cdx.json"
}

# The same name gives the same identifier: a component must keep its own in every version (rules of Windows Installer).
named_uuid() {
    uuidgen --sha1 --namespace 6d3a1f0e-6f0b-4c55-9d0e-2f6f2f4b7a31 --name "$1"
}

# One component a file, as Windows Installer wants it, in the folders where they lie.
list_files() {
    local -A ids=()
    echo '<?xml version="1.0" encoding="UTF-8"?>'
    echo '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment><DirectoryRef Id="INSTALLDIR">'
    list_folder ''
    echo '</DirectoryRef><ComponentGroup Id="ProgramFiles">'
    (cd "$staged" && find . -type f -printf '%P\n' | sort) | while read -r file; do
        echo "<ComponentRef Id=\"$(file_id "$file")\"/>"
    done
    echo '</ComponentGroup></Fragment></Wix>'
}

file_id() { # kluis.exe is named in Dossierkluis.wxs
    [[ $1 == kluis.exe ]] && echo kluis.exe || echo "f_$(tr -c 'A-Za-z0-9\n' _ <<<"$1")"
}

list_folder() { # list_folder '' or 'plugins/tls/'
    local each name
    (cd "$staged/$1" && find . -mindepth 1 -maxdepth 1 -printf '%y %P\n' | sort -k2) | while read -r each name; do
        if [[ $each == d ]]; then
            echo "<Directory Id=\"d_$(tr -c 'A-Za-z0-9\n' _ <<<"$1$name")\" Name=\"$name\">"
            list_folder "$1$name/"
            echo '</Directory>'
        else
            local id
            id=$(file_id "$1$name")
            echo "<Component Id=\"$id\" Guid=\"$(named_uuid "$1$name")\" Win64=\"yes\">"
            echo "<File Id=\"$id\" Name=\"$name\" Source=\"\$(var.Staged)/$1$name\" KeyPath=\"yes\"/></Component>"
        fi
    done
}

make_msi() {
    list_files >"$out/Files.wxs"
    rm -f "$package"
    sed '/^ *<Condition>.*<\/Condition>$/d; /^ *<Property .* Secure="yes"\/>$/d; s/ Schedule="[A-Za-z]*"//' "$here/Dossierkluis.wxs" >"$out/Dossierkluis.wxs" # complete_msi puts them in
    (cd "$out" && wixl -a x64 -o "$package" -D Version="$version" -D ProductCode="$(named_uuid "product $version")" \
        -D Staged=staged -D ProgramIcon=made/dossierkluis.ico Dossierkluis.wxs Files.wxs) # it wants no absolute paths
    complete_msi
    sign "$package"
}

# What wixl passes over or makes by chance: conditions of components, and the package's own number.
complete_msi() {
    local component condition
    while IFS=$'\t' read -r component condition; do
        msibuild "$package" -q "UPDATE \`Component\` SET \`Condition\` = '$condition' WHERE \`Component\` = '$component'"
    done < <(component_conditions)
    # They may be said by whoever installs without being an administrator himself, such as a deployment's agent.
    local secure
    secure=$(sed -n 's/^ *<Property Id="\(.*\)" Secure="yes"\/>$/;\1/p' "$here/Dossierkluis.wxs" | tr -d '\n')
    msibuild "$package" -q "UPDATE \`Property\` SET \`Value\` = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED$secure' WHERE \`Property\` = 'SecureCustomProperties'"
    grep -q 'Schedule="afterInstallInitialize"' "$here/Dossierkluis.wxs"
    msibuild "$package" -q "UPDATE \`InstallExecuteSequence\` SET \`Sequence\` = 1501 WHERE \`Action\` = 'RemoveExistingProducts'"
    msibuild "$package" -s "Dossierkluis $version" Dossierkluis 'x64;1033' \
        "{$(named_uuid "package $version $(cat "$out/Files.wxs" "$here/Dossierkluis.wxs" | sha256sum; cd "$staged" && find . -type f -print0 | sort -z | xargs -0 sha256sum)" | tr a-f A-F)}"
}

component_conditions() {
    xmllint --xpath '//*[local-name()="Component"]/*[local-name()="Condition"]/../@Id' "$here/Dossierkluis.wxs" |
        sed -n 's/.*Id="\([^"]*\)".*/\1/p' | while read -r component; do
        printf '%s\t%s\n' "$component" "$(xmllint --xpath \
            "string(//*[local-name()='Component'][@Id='$component']/*[local-name()='Condition'])" "$here/Dossierkluis.wxs")"
    done
}
