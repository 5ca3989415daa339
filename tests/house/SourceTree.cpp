// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace kluis::test {

namespace {

constexpr qint64 largestText = 2'000'000; // bytes; what is larger is data

/// The file's text, nothing when it is gone or is not text.
std::optional<SourceFile> load(const QString& path)
{
    QFile file(SourceTree::root() + u'/' + path);
    if (file.size() > largestText || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0')) {
        return std::nullopt;
    }
    return SourceFile{path, QString::fromUtf8(bytes)};
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList found;
    const QDir root(SourceTree::root());
    QDirIterator files(root.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(root.relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

QStringList committedPaths()
{
    QProcess git;
    git.setWorkingDirectory(SourceTree::root());
    git.start(QStringLiteral("git"), {QStringLiteral("ls-files"), QStringLiteral("-z")});
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0) {
        return QString::fromUtf8(git.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
    }
    QStringList paths = filesBelow(QStringLiteral("."), {});
    paths.removeIf([](const QString& path) { return path.startsWith(u"build/") || path.startsWith(u".git/"); });
    return paths;
}

} // namespace

QString SourceTree::root()
{
    return QStringLiteral(KLUIS_SOURCE_ROOT);
}

QList<SourceFile> SourceTree::code(const QStringList& folders)
{
    QList<SourceFile> found;
    for (const QString& folder : folders) {
        for (const QString& path : filesBelow(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            if (const auto file = load(path)) {
                found.append(*file);
            }
        }
    }
    return found;
}

QList<SourceFile> SourceTree::committed()
{
    QList<SourceFile> found;
    for (const QString& path : committedPaths()) {
        if (const auto file = load(path)) {
            found.append(*file);
        }
    }
    return found;
}

QString SourceFile::code() const
{
    // In the order the compiler would: whichever begins first wins.
    static const QRegularExpression blanked(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = blanked.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // 1'000'000 is a number, not a character.
        const bool digitSeparator = match.capturedStart() > 0 && match.captured().startsWith(u'\'') &&
                                    text.at(match.capturedStart() - 1).isDigit();
        result += text.mid(done, match.capturedStart() - done);
        result += digitSeparator ? match.captured() : QString(match.captured().count(u'\n'), u'\n');
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace kluis::test
