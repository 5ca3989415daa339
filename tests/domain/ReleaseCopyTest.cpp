// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReleaseCopy.h"

#include "core/domain/FieldValue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

const QString items = QStringLiteral(R"([{"item":"staan","note":"een kwartier","score":"2"}])");
const QString reason = QStringLiteral("Voor de werkplek");

const ReleaseCopy& copyOf(QStringView source, Role role)
{
    return *ReleaseCopy::of(source, role);
}

const Field& fieldOf(const ReleaseCopy& copy)
{
    return copy.copyField();
}

} // namespace

class ReleaseCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasReleasedComesBackAsItStood()
    {
        const ReleaseCopy& copy = copyOf(u"fml_static", Role::Hr);
        const auto text = ReleasedValue{items, reason, {}}.toText(copy);
        QVERIFY2(text, text ? "" : qPrintable(text.error().sentence()));
        const auto back = ReleasedValue::parse(copy, *text);
        QCOMPARE(back->value, items);
        QCOMPARE(back->reason, reason);
        QVERIFY(!back->isWithdrawn());
    }

    void aReleaseSaysWhy()
    {
        const ReleaseCopy& copy = copyOf(u"fml_static", Role::CaseManager);
        QVERIFY(!(ReleasedValue{items, QStringLiteral("  "), {}}.toText(copy)));
        QVERIFY(!(ReleasedValue{{}, {}, {}}.toText(copy)));
        QVERIFY((ReleasedValue{{}, reason, {}}.toText(copy)));
    }

    void aScreeningIsReleasedWithTheConsentAlone()
    {
        const ReleaseCopy& copy = copyOf(u"screening_result", Role::Hr);
        const QString outcome = QStringLiteral(R"({"outcome":"fit"})");
        QVERIFY(!(ReleasedValue{outcome, reason, {}}.toText(copy)));
        QVERIFY((ReleasedValue{outcome, reason, QDate(2026, 11, 2)}.toText(copy)));
        QVERIFY((ReleasedValue{{}, reason, {}}.toText(copy)));
    }

    void onlyAValueOfTheSourceIsReleased()
    {
        const ReleaseCopy& copy = copyOf(u"safety_net_category", Role::Hr);
        QVERIFY((ReleasedValue{QStringLiteral("pregnancy"), reason, {}}.toText(copy)));
        for (const char* text : {R"({"reason":"x","value":"no code"})", R"({"reason":"x","value":"Pregnancy "})",
                                 R"({"value":"pregnancy"})", "pregnancy"}) {
            QVERIFY2(!normalise(fieldOf(copy), QString::fromLatin1(text)), text);
        }
    }

    void whatIsShownIsTheValueAndWhyItWasReleased()
    {
        const ReleaseCopy& copy = copyOf(u"safety_net_category", Role::Hr);
        const QString text = *ReleasedValue{QStringLiteral("organ"), reason, {}}.toText(copy);
        QCOMPARE(displayValue(fieldOf(copy), text, QLocale(QLocale::Dutch)),
                 QStringLiteral("orgaandonatie\nreden: Voor de werkplek"));
        const QString withdrawn = *ReleasedValue{{}, reason, {}}.toText(copy);
        QCOMPARE(displayValue(fieldOf(copy), withdrawn, QLocale(QLocale::Dutch)),
                 QStringLiteral("ingetrokken\nreden: Voor de werkplek"));
    }
};

QTEST_GUILESS_MAIN(ReleaseCopyTest)
#include "ReleaseCopyTest.moc"
