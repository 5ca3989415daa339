// SPDX-License-Identifier: GPL-3.0-or-later
// Records every SVG of a folder as a QPicture, for a build without Qt Svg (ui/style/SymbolDrawing_picture.cpp): a program
// of the building machine, which has Qt Svg.   drawings SVG-FOLDER TARGET-FOLDER
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int side = 1024; // as SymbolDrawing_picture.cpp plays it: its coordinates are whole numbers in places

bool record(const QString& svgFile, const QString& target)
{
    QFile file(svgFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", "#000000");
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return painter.end() && renderer.isValid() && picture.save(target);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(2))) {
        std::fputs("drawings SVG-FOLDER TARGET-FOLDER\n", stderr);
        return 2;
    }
    const QDir from(arguments.at(1));
    for (const QString& name : from.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        const QString target = QDir(arguments.at(2)).filePath(name.chopped(4) + QStringLiteral(".pic"));
        if (!record(from.filePath(name), target)) {
            std::fprintf(stderr, "%s can't be recorded\n", qPrintable(name));
            return 1;
        }
    }
    return 0;
}
