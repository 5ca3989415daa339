// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/DraftField.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

const DraftField& draftOf(QStringView source)
{
    return *DraftField::of(source);
}

} // namespace

class DraftFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Where the value of a field is a document, what is drafted is a document too: none of these.
    void everyValueThatTheAssistantDraftsHasASealedDraft()
    {
        for (const Field* field : FieldCatalogue::all()) {
            const bool drafts = field->writers().draft.contains(Role::DoctorAssistant);
            const DraftField* draft = DraftField::of(field->id());
            QVERIFY2((draft != nullptr) == (drafts && !AccessPolicy::takesDocuments(*field)), field->id().data());
            if (draft == nullptr) {
                continue;
            }
            QCOMPARE(draft->draftField().category(), Category::Medical);
            QVERIFY(draft->draftField().has(ByDraft));
            QCOMPARE(draft->draftField().has(OfSpell), field->has(OfSpell));
            for (const Role role : allRoles) {
                QCOMPARE(AccessPolicy::mayRead(role, draft->draftField()), isMedical(role));
                QCOMPARE(AccessPolicy::mayDraft(role, *field), role == Role::DoctorAssistant);
            }
            QVERIFY(!AccessPolicy::mayWrite(Role::DoctorAssistant, *field));
        }
    }

    void aDraftComesBackAsItWasWritten()
    {
        const DraftField& draft = draftOf(u"work_advice");
        DraftValue made;
        made.value = QStringLiteral("Kan zittend werk doen,\n\"vier\" uur per dag.");
        made.seen = DraftValue::digestOf(QStringLiteral("iets anders"));
        made.since = QDate(2026, 11, 30);
        const auto text = made.toText(draft);
        QVERIFY2(text, text ? "" : qPrintable(text.error().sentence()));
        const auto back = DraftValue::parse(draft, *text);
        QCOMPARE(back->value, made.value);
        QCOMPARE(back->seen, made.seen);
        QCOMPARE(back->since, made.since);
        QCOMPARE(back->state, DraftValue::State::Waiting);
        QVERIFY(displayValue(draft.draftField(), *text, QLocale(QLocale::Dutch)).startsWith(made.value));
    }

    void onlyAValueOfTheFieldIsADraft()
    {
        const DraftField& draft = draftOf(u"incapacity_degree");
        QVERIFY(normalise(draft.draftField(), QStringLiteral(R"({"state":"waiting","value":"40"})")));
        for (const char* text : {R"({"state":"waiting","value":"forty"})", R"({"state":"waiting"})",
                                 R"({"state":"no","value":"40"})", R"({"value":"40"})"}) {
            QVERIFY2(!normalise(draft.draftField(), QString::fromLatin1(text)), text);
        }
        QVERIFY(!DraftValue().toText(draft));
    }

    void whatIsSentBackSaysWhy()
    {
        DraftValue returned;
        returned.value = QStringLiteral("40");
        returned.state = DraftValue::State::Returned;
        QVERIFY(!returned.toText(draftOf(u"incapacity_degree")));
        returned.word = QStringLiteral("Eerst spreekuur");
        QVERIFY(returned.toText(draftOf(u"incapacity_degree")));
    }
};

QTEST_GUILESS_MAIN(DraftFieldTest)
#include "DraftFieldTest.moc"
