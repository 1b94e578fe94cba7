<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ఖాతా ఐడి</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ఖాతా ఐడి (RAPDRP) / కనెక్షన్ ఐడి (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ఖాతా ఐడి (RAPDRP) / వినియోగదారు నం. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP నంబర్</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>బ్యాంకు ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>బిల్ గ్రూప్ నంబర్</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>బిల్లింగ్ యూనిట్ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>బిజినెస్ పార్ట్‌నర్ నంబర్</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA నంబర్</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>వినియోగదారు (ఖాతా) నంబర్</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>వినియోగదారు / మీటర్ నంబర్</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>వినియోగదారు ఐడి</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>వినియోగదారు కోడ్</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>వినియోగదారు నం.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>వినియోగదారు నంబర్</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>వినియోగదారు నంబర్ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>కాంట్రాక్ట్ ఖాతా నం.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>కాంట్రాక్ట్ ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>కస్టమర్ ఐడి</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>కస్టమర్ ఐడి (వినియోగదారు నం. కాదు)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>కస్టమర్ ఐడి / ఖాతా ఐడి</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>కస్టమర్ ఐడి / నమోదైన ఫోన్ నం.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>కస్టమర్ ఖాతా (CA) నంబర్</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>కస్టమర్ నంబర్ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>కస్టమర్ నంబర్ / బిజినెస్ పార్ట్‌నర్</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>సైకిల్ నంబర్</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>డేటా కార్డ్ నంబర్</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>పుట్టిన తేదీ (రోజు-నెల-సంవత్సరం)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>విద్యుత్ ఖాతా నం. / సర్వీస్ కనెక్షన్ నం.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS నంబర్</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K నంబర్</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ల్యాండ్‌లైన్ నంబర్</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ల్యాండ్‌లైన్ నంబర్ (STD కోడ్ లేకుండా)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>మొబైల్ నంబర్</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>పాలసీ నంబర్</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>ప్రాసెసింగ్ సైకిల్ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR నంబర్</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD కోడ్</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>సర్వీస్ కనెక్షన్ నంబర్ / CA నంబర్</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>సర్వీస్ నంబర్</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>స్మార్ట్ కార్డ్ నంబర్</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>సబ్‌స్క్రైబర్ ఐడి</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC నంబర్</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>యూనిక్ సర్వీస్ నంబర్ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>వాహన నంబర్</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>వాహన నంబర్ / వాలెట్ నంబర్</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్ / వాలెట్ ఐడి</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్ / వాలెట్ నంబర్</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>వ్యూయింగ్ కార్డ్ (VC) నం. / నమోదైన మొబైల్</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>అండమాన్ మరియు నికోబార్</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ఆంధ్రప్రదేశ్</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>అరుణాచల్ ప్రదేశ్</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>అస్సాం</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>బీహార్</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>చండీగఢ్</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>చెన్నై</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ఛత్తీస్‌గఢ్</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>దాద్రా మరియు నగర్ హవేలీ</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>డామన్ మరియు డయ్యూ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ఢిల్లీ</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>గోవా</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>గుజరాత్</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>హర్యానా</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>హిమాచల్ ప్రదేశ్</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>జమ్మూ కాశ్మీర్</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>జార్ఖండ్</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>కర్ణాటక</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>కేరళ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>కోల్‌కతా</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>లడఖ్</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>లక్షద్వీప్</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>మధ్యప్రదేశ్</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>మహారాష్ట్ర</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>మణిపూర్</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>మేఘాలయ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>మిజోరం</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ముంబై</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>నాగాలాండ్</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>న్యూఢిల్లీ</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ఈశాన్య రాష్ట్రాలు</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ఒడిశా</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>పుదుచ్చేరి</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>పంజాబ్</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>రాజస్థాన్</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>సిక్కిం</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>తమిళనాడు</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>తెలంగాణ</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>త్రిపుర</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ఉత్తరప్రదేశ్ తూర్పు</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ఉత్తరప్రదేశ్ పశ్చిమ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ఉత్తరాఖండ్</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>పశ్చిమ బెంగాల్</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>రసీదు నం.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>సర్కిల్</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>అదనపు వివరం</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ఆర్డర్ ఐడి</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ఆపరేటర్ రెఫ్</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ప్రొవైడర్ లావాదేవీ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ముద్రించినది</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>సేవా రుసుము</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>మొత్తం తీసుకున్నది</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>కస్టమర్‌కు వాపసు</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>అభ్యాసం – నిజమైన రసీదు కాదు</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>నకలు %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 మాత్రమే</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ధన్యవాదాలు · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>మొబైల్</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>పోస్ట్‌పెయిడ్</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ల్యాండ్‌లైన్</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>విద్యుత్</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>గ్యాస్</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>బీమా</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>డేటా కార్డ్</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>గిఫ్ట్ కార్డ్</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతరం</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>బిల్లు చెల్లింపు రసీదు · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>రీఛార్జ్ రసీదు · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>వాపసు చీటీ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>బిల్లు చెల్లింపు చీటీ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>రీఛార్జ్ చీటీ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>డబ్బు తీసుకోలేదు – వాపసు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>రద్దు చేశారు – వాపసు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>పరిశీలనలో ఉంది – ఈ చీటీ ఉంచుకోండి</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ఇంకా ఖరారు కాలేదు – ఈ చీటీ ఉంచుకోండి</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>జరుగుతోంది</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>పంపలేదు</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>పరిశీలనలో ఉంది</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>విఫలం</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>విజయవంతం</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>రద్దు చేశారు</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>తర్వాతి బిల్లులో చెల్లింపు కనిపించే వరకు ఈ రసీదు ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ఆపరేటర్ రీఛార్జ్‌ను ధృవీకరించే వరకు ఈ రసీదు ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ఆపరేటర్‌కు ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>దుకాణం డబ్బు తిరిగి ఇస్తుంది లేదా మళ్లీ ప్రయత్నిస్తుంది.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ఆపరేటర్ డబ్బు తీసుకోలేదు.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ఆపరేటర్ ధృవీకరించిన తర్వాత దీన్ని రద్దు చేసింది.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>దుకాణం డబ్బు తిరిగి ఇస్తుంది.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ఆపరేటర్ సమాధానాలు ఒకదానితో ఒకటి సరిపోలడం లేదు.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>దుకాణం దీన్ని పరిష్కరిస్తుంది. రెండోసారి చెల్లించవద్దు.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ఇది విజయానికి రుజువు కాదు.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ఆపరేటర్ ఇంకా ధృవీకరించలేదు. ఫలితం కోసం ఈ చీటీని దుకాణంలో చూపండి. రెండోసారి చెల్లించవద్దు.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ఫిర్యాదులు: దుకాణంలో, రసీదు నం. %1 తో</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ఫిర్యాదులు: %1, రసీదు నం. %2 తో</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ఖాతాలో</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>చెల్లింపు</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ఇచ్చిన నగదు</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>చిల్లర</translation>
    </message>
</context>
</TS>
