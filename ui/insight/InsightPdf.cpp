// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/InsightPdf.h"

#include "ui/charts/Chart.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace kluis::ui {

namespace {

constexpr int resolution = 300;       ///< dots an inch
constexpr QSize chartSize(1600, 520); ///< dots; shown at 640 points of a page's width

QString cell(const QString& text, const char* element, bool isFirst)
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(element), isFirst ? QStringLiteral("left") : QStringLiteral("right"), text.toHtmlEscaped());
}

QString rowHtml(const QStringList& cells, const char* element)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        html += cell(cells[i], element, i == 0);
    }
    return html + QStringLiteral("</tr>");
}

QString tableHtml(const QString& title, const InsightTable& table)
{
    QString html = QStringLiteral("<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                                  "style=\"border-collapse: collapse; font-size: 8pt\" width=\"100%\">")
                       .arg(title.toHtmlEscaped());
    html += rowHtml(table.headings, "th");
    for (const QStringList& row : table.rows) {
        html += rowHtml(row, "td");
    }
    return html + QStringLiteral("</table>");
}

QString tilesHtml(const QList<InsightTile>& tiles)
{
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"4\"><tr>");
    for (const InsightTile& tile : tiles) {
        html += QStringLiteral("<td>%1<br><b style=\"font-size: 14pt\">%2</b><br>%3</td>")
                    .arg(tile.name.toHtmlEscaped(), tile.value.toHtmlEscaped(), tile.hint.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr></table>");
}

QString chartHtml(QTextDocument& document, const Chart& chart, const QString& name)
{
    if (chart.data().categories.isEmpty()) {
        return {};
    }
    QImage image(chartSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(26);
    painter.setFont(font);
    chart.drawForPaper(painter, image.rect().adjusted(8, 8, -8, -8));
    painter.end();
    document.addResource(QTextDocument::ImageResource, QUrl(name), image);
    return QStringLiteral("<p><img src=\"%1\" width=\"640\"></p>").arg(name);
}

} // namespace

QByteArray InsightPdf::make(const InsightDescription& description, const QList<const Chart*>& charts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape); // tables of nine columns
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(tr("Absence figures"));
    writer.setCreator(QStringLiteral("Dossierkluis"));
    QTextDocument document;
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>")
                       .arg(tr("Absence figures").toHtmlEscaped(), description.period.toHtmlEscaped());
    html += tilesHtml(description.tiles);
    for (const QString& sentence : description.notices) {
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    }
    for (qsizetype i = 0; i < charts.size(); ++i) {
        html += chartHtml(document, *charts[i], QStringLiteral("chart%1").arg(i));
    }
    html += QStringLiteral("<p style=\"page-break-before: always\"></p>");
    html += tableHtml(tr("By group"), description.groupTable);
    html += tableHtml(tr("By month"), description.trendTable);
    html += tableHtml(tr("By duration"), description.classTable);
    document.setHtml(html);
    document.print(&writer);
    return buffer.data();
}

} // namespace kluis::ui
