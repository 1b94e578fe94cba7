<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ખાતા આઈડી</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ખાતા આઈડી (RAPDRP) / જોડાણ આઈડી (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ખાતા આઈડી (RAPDRP) / ગ્રાહક નં. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ખાતા નંબર</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP નંબર</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>બેંક ખાતા નંબર</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>બિલ ગ્રુપ નંબર</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>બિલિંગ યુનિટ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>બિઝનેસ પાર્ટનર નંબર</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA નંબર</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ગ્રાહક (ખાતા) નંબર</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ગ્રાહક / મીટર નંબર</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ગ્રાહક આઈડી</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ગ્રાહક કોડ</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ગ્રાહક નં.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ગ્રાહક નંબર</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ગ્રાહક નંબર / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>કોન્ટ્રાક્ટ ખાતા નં.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>કોન્ટ્રાક્ટ ખાતા નંબર</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>કસ્ટમર આઈડી</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>કસ્ટમર આઈડી (ગ્રાહક નં. નહીં)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>કસ્ટમર આઈડી / ખાતા આઈડી</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>કસ્ટમર આઈડી / નોંધાયેલ ફોન નં.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>કસ્ટમર ખાતા (CA) નંબર</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>કસ્ટમર નંબર / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>કસ્ટમર નંબર / બિઝનેસ પાર્ટનર</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>સાયકલ નંબર</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ડેટા કાર્ડ નંબર</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>જન્મતારીખ (દિવસ-મહિનો-વર્ષ)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>વીજળી ખાતા નં. / સર્વિસ જોડાણ નં.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS નંબર</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K નંબર</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>લેન્ડલાઇન નંબર</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>લેન્ડલાઇન નંબર (STD કોડ વિના)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>મોબાઇલ નંબર</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>પોલિસી નંબર</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>પ્રોસેસિંગ સાયકલ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR નંબર</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD કોડ</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>સર્વિસ જોડાણ નંબર / CA નંબર</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>સર્વિસ નંબર</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>સ્માર્ટ કાર્ડ નંબર</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>સબ્સ્ક્રાઇબર આઈડી</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC નંબર</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>યુનિક સર્વિસ નંબર (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>વાહન નંબર</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>વાહન નંબર / વોલેટ નંબર</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>વાહન નોંધણી નંબર</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>વાહન નોંધણી નંબર / વોલેટ આઈડી</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>વાહન નોંધણી નંબર / વોલેટ નંબર</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>વ્યુઇંગ કાર્ડ (VC) નં. / નોંધાયેલ મોબાઇલ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>અંદમાન અને નિકોબાર</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>આંધ્ર પ્રદેશ</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>અરુણાચલ પ્રદેશ</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>આસામ</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>બિહાર</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ચંદીગઢ</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ચેન્નાઈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>છત્તીસગઢ</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>દાદરા અને નગર હવેલી</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>દમણ અને દીવ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>દિલ્હી</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ગોવા</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ગુજરાત</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>હરિયાણા</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>હિમાચલ પ્રદેશ</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>જમ્મુ અને કાશ્મીર</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ઝારખંડ</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>કર્ણાટક</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>કેરળ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>કોલકાતા</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>લદ્દાખ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>લક્ષદ્વીપ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>મધ્ય પ્રદેશ</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>મહારાષ્ટ્ર</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>મણિપુર</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>મેઘાલય</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>મિઝોરમ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>મુંબઈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>નાગાલેન્ડ</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>નવી દિલ્હી</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ઉત્તર-પૂર્વ</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ઓડિશા</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>પુડુચેરી</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>પંજાબ</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>રાજસ્થાન</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>સિક્કિમ</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>તમિલનાડુ</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>તેલંગાણા</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ત્રિપુરા</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ઉત્તર પ્રદેશ પૂર્વ</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ઉત્તર પ્રદેશ પશ્ચિમ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ઉત્તરાખંડ</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>પશ્ચિમ બંગાળ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>તારીખ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>રસીદ નં.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>સર્કલ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>વધુ વિગત</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ઓર્ડર આઈડી</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ઓપરેટર રેફ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>પ્રોવાઇડર વ્યવહાર</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કેશિયર</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>છાપ્યું</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>કુલ લીધા</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ગ્રાહકને પરત</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>અભ્યાસ – સાચી રસીદ નથી</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ડુપ્લિકેટ %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 પૂરા</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>આભાર · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>રસીદ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>મોબાઇલ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>પોસ્ટપેડ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>લેન્ડલાઇન</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>વીજળી</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ગેસ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>વીમો</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ડેટા કાર્ડ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ગિફ્ટ કાર્ડ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>બિલ ચુકવણી રસીદ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>રિચાર્જ રસીદ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>રિફંડ ચિઠ્ઠી · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>બિલ ચુકવણી ચિઠ્ઠી · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>રિચાર્જ ચિઠ્ઠી · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>પૈસા કપાયા નથી – પરત મળશે</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>રદ થયું – પૈસા પરત મળશે</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>તપાસ ચાલુ છે – આ ચિઠ્ઠી રાખો</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>હજી પાકું નથી – આ ચિઠ્ઠી રાખો</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>ચાલુ છે</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>હજી ખબર નથી</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>તપાસ ચાલુ છે</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>સફળ</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>રદ થયું</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>આગલા બિલમાં ચુકવણી દેખાય ત્યાં સુધી આ રસીદ રાખો.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ઓપરેટર રિચાર્જની ખાતરી આપે ત્યાં સુધી આ રસીદ રાખો.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ઓપરેટરને કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>દુકાન પૈસા પાછા આપશે અથવા ફરી પ્રયત્ન કરશે.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ઓપરેટરે પૈસા લીધા નથી.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ઓપરેટરે ખાતરી આપ્યા પછી આ રદ કર્યું.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>દુકાન પૈસા પાછા આપશે.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ઓપરેટરના જવાબો એકબીજા સાથે મેળ ખાતા નથી.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>દુકાન આનો ઉકેલ લાવશે. બીજી વાર પૈસા ન ચૂકવો.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>આ સફળતાનો પુરાવો નથી.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ઓપરેટરે હજી ખાતરી આપી નથી. પરિણામ માટે આ ચિઠ્ઠી દુકાને બતાવો. બીજી વાર પૈસા ન ચૂકવો.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ફરિયાદ: દુકાને, રસીદ નં. %1 સાથે</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ફરિયાદ: %1, રસીદ નં. %2 સાથે</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ઉધાર</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>આપેલી રોકડ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>પરત</translation>
    </message>
</context>
</TS>
