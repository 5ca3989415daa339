// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicyFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <filesystem>

namespace kluis::app {

namespace {

constexpr qint64 largestFile = 256 * 1024;

} // namespace

/// Why the folder can't be heeded; empty where it can, nothing where there is none. A closed folder is not an empty one:
/// QDir does not tell them apart.
std::optional<QString> PolicyFolder::folderObjection() const
{
    const auto folder = QDir(m_folder).filesystemPath();
    std::error_code error;
    // Only who may enter the folder can look up the "." in it.
    if (std::filesystem::status(folder / ".", error).type() == std::filesystem::file_type::not_found) {
        return std::nullopt;
    }
    if (!error) {
        const std::filesystem::directory_iterator entries(folder, error);
    }
    return error
               ? tr("It can't be read, so nothing in it counts. Let everybody read and enter it and the folders above "
                    "it.")
               : objection(m_folder);
}

/// Why a file or folder can't be heeded; empty where it can.
QString PolicyFolder::objection(const QString& path) const
{
    const QFileInfo info(path);
    if (info.ownerId() != m_owner || (info.permissions() & (QFile::WriteGroup | QFile::WriteOther))) {
        return tr("Others than the administrator can write it, so nothing in it counts. Let it belong to root, and "
                  "take the right to write from everybody else.");
    }
    return {};
}

PolicyLayer PolicyFolder::read(const QString& path) const
{
    PolicyLayer layer{.origin = PolicyOrigin::Machine, .place = path, .failure = objection(path)};
    if (!layer.failure.isEmpty()) {
        return layer;
    }
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable() || info.size() > largestFile) {
        layer.failure = tr("It can't be read. A policy file is readable by everybody, and small.");
        return layer;
    }
    const QSettings settings(path, QSettings::IniFormat);
    const QStringList names = settings.allKeys();
    if (settings.status() != QSettings::NoError) {
        layer.failure = tr("It is not in the form of a policy file: a name, an equals sign and a value on each line.");
        return layer;
    }
    for (const QString& name : names) {
        layer.values.insert(name, settings.value(name));
    }
    return layer;
}

QList<PolicyLayer> PolicyFolder::layers() const
{
    const auto why = folderObjection();
    if (!why) {
        return {};
    }
    if (!why->isEmpty()) {
        return {{.origin = PolicyOrigin::Machine, .place = m_folder, .failure = *why}};
    }
    const QDir folder(m_folder);
    QList<PolicyLayer> layers;
    const auto files = folder.entryList({QStringLiteral("*.ini")}, QDir::Files | QDir::System, QDir::Name);
    for (const QString& file : files) {
        layers.prepend(read(folder.filePath(file)));
    }
    return layers;
}

} // namespace kluis::app
