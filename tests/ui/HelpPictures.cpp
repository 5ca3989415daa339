// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/HelpPictures.h"

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Variant.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QWidget>

namespace kluis::test {

namespace {

constexpr int width = 620;  ///< in pixels, of the widest picture: a page has room for it
constexpr int height = 312; ///< of the tallest: what is below is left out

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isShown(const QString& folder, const QString& name)
{
    const QDir pages(folder);
    const QByteArray reference = QStringLiteral("(pictures/%1.png)").arg(name).toUtf8();
    for (const QString& page : pages.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        if (contentOf(pages.filePath(page)).contains(reference)) {
            return true;
        }
    }
    return false;
}

/// Small enough for every copy of the program: no more pixels than a page shows, and of colours what an eye tells apart.
bool keep(QWidget& window, const QString& path, const QByteArray& texts)
{
    QImage picture = window.grab().toImage();
    if (picture.width() > width) {
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    }
    picture = picture.copy(0, 0, picture.width(), qMin(picture.height(), height));
    QFile file(path + QStringLiteral(".txt"));
    picture = picture.convertToFormat(QImage::Format_RGB555).convertToFormat(QImage::Format_RGB32);
    return picture.save(path + QStringLiteral(".png"), "PNG", 0) && file.open(QIODevice::WriteOnly) &&
           file.write(texts) == texts.size();
}

} // namespace

QString HelpPictures::aged(QWidget& window, const QString& name)
{
    const QString language = Variant::code();
    const QString folder = QStringLiteral(KLUIS_HELP_PAGES "/") + language;
    if (!QStringList{QStringLiteral("nl"), QStringLiteral("en")}.contains(language) || !isShown(folder, name)) {
        return {};
    }
    const QString path = folder + QStringLiteral("/pictures/") + name;
    const QByteArray texts = visibleTexts(window).toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("KLUIS_HELP_PICTURES")) {
        return QDir().mkpath(folder + QStringLiteral("/pictures")) && keep(window, path, texts)
                   ? QString()
                   : QStringLiteral("it can't be kept");
    }
    if (contentOf(path + QStringLiteral(".txt")) == texts) {
        return {};
    }
    const auto wordsOf = [](const QByteArray& all) {
        const QStringList lines = QString::fromUtf8(all).split(u'\n');
        return QSet<QString>(lines.begin(), lines.end());
    };
    const auto was = wordsOf(contentOf(path + QStringLiteral(".txt")));
    const auto is = wordsOf(texts);
    return QStringLiteral(
               "the help's picture %1/%2 is of a window that looked otherwise; run tests/ui/help-pictures. Gone: %3. "
               "New: %4.")
        .arg(language, name, QStringList((was - is).values()).join(u'|'), QStringList((is - was).values()).join(u'|'));
}

} // namespace kluis::test
