<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr_IN" sourcelanguage="en">
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>खाते आयडी</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>खाते आयडी (RAPDRP) / जोडणी आयडी (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>खाते आयडी (RAPDRP) / ग्राहक क्र. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>खाते क्रमांक</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP क्रमांक</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>बँक खाते क्रमांक</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>बिल ग्रुप क्रमांक</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>बिलिंग युनिट (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>बिझनेस पार्टनर क्रमांक</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA क्रमांक</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ग्राहक (खाते) क्रमांक</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ग्राहक / मीटर क्रमांक</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ग्राहक आयडी</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ग्राहक कोड</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ग्राहक क्र.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ग्राहक क्रमांक</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ग्राहक क्रमांक / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>कॉन्ट्रॅक्ट खाते क्र.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>कॉन्ट्रॅक्ट खाते क्रमांक</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ग्राहक आयडी</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ग्राहक आयडी (ग्राहक क्र. नव्हे)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ग्राहक आयडी / खाते आयडी</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ग्राहक आयडी / नोंदणीकृत फोन क्र.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ग्राहक खाते (CA) क्रमांक</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ग्राहक क्रमांक / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ग्राहक क्रमांक / बिझनेस पार्टनर</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>सायकल क्रमांक</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>डेटा कार्ड क्रमांक</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>जन्मतारीख (दिवस-महिना-वर्ष)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>वीज खाते क्र. / सर्व्हिस जोडणी क्र.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS क्रमांक</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K क्रमांक</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>लँडलाइन क्रमांक</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>लँडलाइन क्रमांक (STD कोडशिवाय)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>मोबाइल क्रमांक</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>पॉलिसी क्रमांक</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>प्रोसेसिंग सायकल (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR क्रमांक</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD कोड</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>सर्व्हिस जोडणी क्रमांक / CA क्रमांक</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>सर्व्हिस क्रमांक</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>स्मार्ट कार्ड क्रमांक</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>सबस्क्रायबर आयडी</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC क्रमांक</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>युनिक सर्व्हिस क्रमांक (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>वाहन क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>वाहन क्रमांक / वॉलेट क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>वाहन नोंदणी क्रमांक</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>वाहन नोंदणी क्रमांक / वॉलेट आयडी</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>वाहन नोंदणी क्रमांक / वॉलेट क्रमांक</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>व्ह्यूइंग कार्ड (VC) क्र. / नोंदणीकृत मोबाइल</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>अंदमान आणि निकोबार</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>आंध्र प्रदेश</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>अरुणाचल प्रदेश</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>आसाम</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>बिहार</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>चंदीगड</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>चेन्नई</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>छत्तीसगड</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>दादरा आणि नगर हवेली</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>दमण आणि दीव</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>दिल्ली</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>गोवा</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>गुजरात</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>हरियाणा</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>हिमाचल प्रदेश</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>जम्मू आणि काश्मीर</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>झारखंड</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>कर्नाटक</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>केरळ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>कोलकाता</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>लडाख</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>लक्षद्वीप</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>मध्य प्रदेश</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>महाराष्ट्र</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>मणिपूर</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>मेघालय</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>मिझोराम</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>मुंबई</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>नागालँड</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>नवी दिल्ली</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ईशान्य भारत</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ओडिशा</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>पुदुच्चेरी</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>पंजाब</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>राजस्थान</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>सिक्कीम</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>तमिळनाडू</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>तेलंगणा</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>त्रिपुरा</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>उत्तर प्रदेश पूर्व</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>उत्तर प्रदेश पश्चिम</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>उत्तराखंड</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>पश्चिम बंगाल</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>पावती क्र.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>सर्कल</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>अधिक माहिती</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ऑर्डर आयडी</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ऑपरेटर संदर्भ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>प्रोव्हायडर व्यवहार</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>रोखपाल</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापले</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>सेवा शुल्क</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>एकूण घेतले</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ग्राहकाला परतावा</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>सराव – खरी पावती नाही</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>डुप्लिकेट %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रक्कम</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 फक्त</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>धन्यवाद · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>पावती %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>पोस्टपेड</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>लँडलाइन</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>वीज</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गॅस</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>विमा</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>डेटा कार्ड</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>गिफ्ट कार्ड</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>बिल भरणा पावती · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>रिचार्ज पावती · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>परतावा चिठ्ठी · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>बिल भरणा चिठ्ठी · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>रिचार्ज चिठ्ठी · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>पैसे कापले गेले नाहीत – परतावा मिळेल</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>उलटवले – परतावा मिळेल</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>तपासणी सुरू – ही चिठ्ठी ठेवा</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>अजून नक्की नाही – ही चिठ्ठी ठेवा</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>सुरू आहे</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>पाठवले नाही</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>अजून माहीत नाही</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>प्रतीक्षेत</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>तपासणी सुरू</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>उलटवले</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>पुढच्या बिलात भरणा दिसेपर्यंत ही पावती ठेवा.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ऑपरेटरने रिचार्जची खात्री देईपर्यंत ही पावती ठेवा.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ऑपरेटरला काहीही पाठवले नाही.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>दुकान पैसे परत देईल किंवा पुन्हा प्रयत्न करेल.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ऑपरेटरने पैसे घेतले नाहीत.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ऑपरेटरने खात्री दिल्यानंतर हे उलटवले.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>दुकान पैसे परत देईल.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ऑपरेटरची उत्तरे एकमेकांशी जुळत नाहीत.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>दुकान हे निकाली काढेल. दुसऱ्यांदा पैसे देऊ नका.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>हा यशस्वी झाल्याचा पुरावा नाही.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ऑपरेटरने अजून खात्री दिलेली नाही. निकालासाठी ही चिठ्ठी दुकानात दाखवा. दुसऱ्यांदा पैसे देऊ नका.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>तक्रार: दुकानात, पावती क्र. %1 सह</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>तक्रार: %1, पावती क्र. %2 सह</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>रोख</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>भरणा</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>दिलेली रोख</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परत</translation>
    </message>
</context>
</TS>
