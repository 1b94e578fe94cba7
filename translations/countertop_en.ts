<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>ct::AlertStrip</name>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n sale needs the owner: older than a day and not settled.</numerusform>
            <numerusform>%n sales need the owner: older than a day and not settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n line cannot be sent, so nothing is. It stands first.</numerusform>
            <numerusform>%n lines cannot be sent, so nothing is. They stand first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n recharge · %1</numerusform>
            <numerusform>%n recharges · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>Stopped: the outcome of %n sale is not known. The other lines were not sent. Wait for the result, then go on: no line is sent twice.</numerusform>
            <numerusform>Stopped: the outcome of %n sales is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>A list of %n recharge was not finished. Go on with it: what was sent of it is not sent again.</numerusform>
            <numerusform>A list of %n recharges was not finished. Go on with it: what was sent of it is not sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>Stopped, because the outcome of %n sale is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</numerusform>
            <numerusform>Stopped, because the outcome of %n sales is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n line cannot be sent, so nothing was sent.</numerusform>
            <numerusform>%n lines cannot be sent, so nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n line, %1 in all.</numerusform>
            <numerusform>%n lines, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 owed by %n</numerusform>
            <numerusform>%1 owed by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>runs out in %n day</numerusform>
            <numerusform>runs out in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>ran out %n day ago</numerusform>
            <numerusform>ran out %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – against %n week before</numerusform>
            <numerusform>%1 – against %n weeks before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln recharge</numerusform>
            <numerusform>%Ln recharges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n fault found. What to do stands beside it.</numerusform>
            <numerusform>%n faults found. What to do stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>No fault, and %n thing to look at.</numerusform>
            <numerusform>No fault, and %n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 answers safely, but its certificate ends in %n day.</numerusform>
            <numerusform>%1 answers safely, but its certificate ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>The book is well, and %n recharge is waiting.</numerusform>
            <numerusform>The book is well, and %n recharges are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln recharge</numerusform>
            <numerusform>%Ln recharges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%Ln line written to %1</numerusform>
            <numerusform>%Ln lines written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>%n further reason to look at after this one.</numerusform>
            <numerusform>%n further reasons to look at after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong PINs: wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong PINs: wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n customer to call back</numerusform>
            <numerusform>%n customers to call back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n waiting for an answer</numerusform>
            <numerusform>%n waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n paper not printed yet</numerusform>
            <numerusform>%n papers not printed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n recharge</numerusform>
            <numerusform>%n recharges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n sale still open</numerusform>
            <numerusform>%n sales still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>Receipt printed %Ln time</numerusform>
            <numerusform>Receipt printed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
</TS>
