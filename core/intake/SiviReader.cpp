// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/SiviReader.h"

namespace kluis::intake {

namespace {

constexpr QStringView nameSpace = u"http://www.sivi.org/Verzuimmanagement/Verzuimmeldingen/";
constexpr int oldest = 2017;
constexpr int newest = 2022;

} // namespace

SiviReader::SiviReader(QIODevice& device, bool keepsSetAside, XmlLimits limits)
    : m_feed(device, limits), m_employees(keepsSetAside, m_report)
{
    m_report.encoding = encodingName(m_feed.encoding());
}

Result<void> SiviReader::open()
{
    while (true) {
        const auto token = m_feed.next();
        if (token == QXmlStreamReader::Invalid) {
            return fail(ErrorCode::InvalidArgument, m_feed.reason());
        }
        if (token == QXmlStreamReader::StartElement) {
            return checkRelease();
        }
    }
}

Result<void> SiviReader::checkRelease()
{
    const QStringView given = m_feed.xml().namespaceUri();
    if (m_feed.xml().name() != u"Verzuimmeldingen" || !given.startsWith(nameSpace)) {
        return fail(ErrorCode::InvalidArgument, tr("The file is XML, but no absence message of the SIVI standard."));
    }
    bool isNumber = false;
    const int release = given.mid(nameSpace.size()).toInt(&isNumber);
    if (!isNumber || release < oldest || release > newest) {
        return fail(
            ErrorCode::UnsupportedVersion,
            tr("The message is of a release of the SIVI standard that this program does not know. It reads %1 to "
               "%2.")
                .arg(oldest)
                .arg(newest));
    }
    if (release != newest) {
        m_report.notices.append(tr("The message is of release %1 of the SIVI standard. It was read as one of %2; look "
                                   "through what it would change.")
                                    .arg(release)
                                    .arg(newest));
    }
    return {};
}

std::optional<IntakeReader::Item> SiviReader::next()
{
    while (m_ready.empty() && !m_ended) {
        readToNextPerson();
    }
    if (m_ready.empty()) {
        return std::nullopt;
    }
    Item item = std::move(m_ready.front());
    m_ready.pop_front();
    ++m_report.rows;
    if (const auto* refused = std::get_if<RefusedRow>(&item)) {
        m_report.addRefused(*refused);
    } else {
        ++m_report.imported;
        m_report.addSetAside(std::get<ImportedEmployee>(item).setAside);
    }
    return item;
}

/// Employers are two levels deep, people three; what stands beside them is passed over.
void SiviReader::readToNextPerson()
{
    switch (m_feed.next()) {
    case QXmlStreamReader::StartElement:
        if (m_feed.depth() == 2 && m_feed.xml().name() == u"BrAlg") {
            readEnvelope();
        } else if (m_feed.depth() == 2 && m_feed.xml().name() == u"Wrkgvr") {
            ++m_employers;
        } else if (m_feed.depth() == 3 && m_feed.xml().name() == u"Wrknmr") {
            const auto person = XmlTree::read(m_feed);
            if (!person) {
                endWith(m_feed.reason());
            } else if (m_employers > 1) {
                m_ready.emplace_back(RefusedRow{person->line, QStringLiteral("Wrkgvr/Wrknmr"),
                                                tr("The message is about several employers; only the first is read.")});
            } else {
                for (Item& item : m_employees.read(*person)) {
                    m_ready.push_back(std::move(item));
                }
            }
        }
        break;
    case QXmlStreamReader::EndElement:
        if (m_feed.depth() == 0) {
            finish();
        }
        break;
    case QXmlStreamReader::Invalid:
        endWith(m_feed.reason());
        break;
    default:
        break;
    }
}

void SiviReader::readEnvelope()
{
    const auto envelope = XmlTree::read(m_feed);
    if (!envelope) {
        endWith(m_feed.reason());
    } else if (envelope->value(QLatin1StringView("TestJN")) == u"J") {
        m_report.notices.append(tr("The message says of itself that it is a test."));
    }
}

/// What was read before stays valid; the person sees where the file ends.
void SiviReader::endWith(const QString& reason)
{
    m_ready.emplace_back(RefusedRow{m_feed.line(), {}, reason});
    m_ended = true;
}

void SiviReader::finish()
{
    m_ended = true;
    m_employees.finish();
}

} // namespace kluis::intake
