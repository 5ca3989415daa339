// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/NewDossierDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kluis;
using domain::FieldAgreement;
using ui::NewDossierDialog;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString dewit = QStringLiteral("dewit");

/// Two employers, of whom De Wit has agreed to no date of birth.
struct Dialog {
    NewDossierDialog dialog{{{TenantId(), vermeer, QStringLiteral("Vermeer BV"), {}},
                             {TenantId(), dewit, QStringLiteral("De Wit Zorg"), {}}},
                            nullptr};
    QSignalSpy submitted{&dialog, &NewDossierDialog::submitted};

    Dialog() { dialog.show(); }
    void agree()
    {
        dialog.setAgreements({{vermeer, {}}, {dewit, *FieldAgreement::without({QStringLiteral("birth_date")})}});
    }
    [[nodiscard]] QLineEdit* field(const char* name) const
    {
        return dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    void choose(const QString& employer) const
    {
        auto* employers = dialog.findChild<QComboBox*>(QStringLiteral("newEmployer"));
        employers->setCurrentIndex(employers->findData(employer));
    }
    void fillAndSubmit() const
    {
        field("newNumber")->setText(QStringLiteral("1001"));
        field("newName")->setText(QStringLiteral("Jansen, Piet"));
        dialog.findChild<QPushButton*>(QStringLiteral("makeDossier"))->click();
    }
};

} // namespace

class NewDossierDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheEmployerAgreedToIsAskedFor()
    {
        Dialog made;
        made.agree();
        QVERIFY(made.field("newBorn")->isVisible());
        made.field("newBorn")->setText(QStringLiteral("12-3-1981"));
        made.fillAndSubmit();
        QCOMPARE(made.submitted.count(), 1);
        QCOMPARE(made.dialog.value().born, QStringLiteral("1981-03-12"));
    }

    void whatTheAgreementLeavesOutIsNotAskedFor()
    {
        Dialog made;
        made.agree();
        made.choose(dewit);
        QVERIFY(!made.field("newBorn")->isVisible());
    }

    void whatWasTypedForAnotherEmployerIsNotRecordedAtOneWhoLeftItOut()
    {
        Dialog made;
        made.agree();
        made.field("newBorn")->setText(QStringLiteral("12-3-1981"));
        made.choose(dewit);
        made.fillAndSubmit();
        QCOMPARE(made.submitted.count(), 1);
        QCOMPARE(made.dialog.value().employer, dewit);
        QCOMPARE(made.dialog.value().born, QString());
    }

    void itIsThereAgainWhenTheFirstEmployerIsChosenAgain()
    {
        Dialog made;
        made.agree();
        made.field("newBorn")->setText(QStringLiteral("12-3-1981"));
        made.choose(dewit);
        made.choose(vermeer);
        QVERIFY(made.field("newBorn")->isVisible());
        QCOMPARE(made.field("newBorn")->text(), QStringLiteral("12-3-1981"));
    }

    void nothingIsAskedThatMayBeLeftOutBeforeTheAgreementIsKnown()
    {
        const Dialog made;
        QVERIFY(!made.field("newBorn")->isVisible());
        made.fillAndSubmit();
        QCOMPARE(made.submitted.count(), 1);
    }
};

QTEST_MAIN(NewDossierDialogTest)
#include "NewDossierDialogTest.moc"
