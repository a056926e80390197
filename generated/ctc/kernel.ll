; generated from specs/ctc.yaml by `make generated`: do not edit
; ctc K=8 S=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 38
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v40, label %b16, label %b17
b16:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b18
b18:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b19, label %b20
b19:
  %v64 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v39, label %b21, label %b22
b21:
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v40, label %b25, label %b26
b25:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b27
b27:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b28, label %b29
b28:
  %v75 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br label %b30
b30:
  %v76 = phi i64 [ 0, %b26 ], [ %v78, %b31 ]
  %v77 = icmp slt i64 %v76, %v6
  br i1 %v77, label %b31, label %b32
b31:
  store i64 %v76, ptr %v5, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v78 = add nsw i64 %v76, 1
  br label %b30
b32:
  br i1 %v40, label %b33, label %b34
b33:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b35
b35:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b36, label %b37
b36:
  %v86 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b38, label %b39
b38:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = load i64, ptr %v4, align 8
  %v90 = add i64 %v89, 1
  store i64 %v90, ptr %v4, align 8
  %v91 = mul i64 %v3, %v90
  br label %b40
b40:
  %v92 = load atomic i64, ptr %v87 acquire, align 8
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b41, label %b42
b41:
  %v94 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x i64> poison, i64 0, i64 0
  %v9 = shufflevector <8 x i64> %v8, <8 x i64> poison, <8 x i32> zeroinitializer
  %v10 = add <8 x i64> %v9, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v11 = sitofp <8 x i64> %v10 to <8 x float>
  %v12 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  %v14 = fcmp oeq <8 x float> %v11, %v13
  %v15 = select <8 x i1> %v14, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v16 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = fcmp une <8 x float> %v15, splat (float 0x0000000000000000)
  %v19 = select <8 x i1> %v18, <8 x float> %v13, <8 x float> %v17
  store <8 x float> %v19, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v15 = load ptr, ptr %v14, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v24 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v31, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v12 = mul i64 %v9, 8
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v16 = getelementptr inbounds float, ptr %v15, i64 %v12
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v12
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v12
  %v23 = load <8 x float>, ptr %v13, align 4
  %v26 = fcmp ogt <8 x float> %v23, %v25
  %v27 = select <8 x i1> %v26, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v28 = load <8 x float>, ptr %v16, align 4
  %v29 = fcmp ogt <8 x float> %v28, %v25
  %v30 = select <8 x i1> %v29, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v27, ptr %v19, align 4
  store <8 x float> %v30, ptr %v22, align 4
  %v31 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v15 = load ptr, ptr %v14, align 4
  %v20 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v12 = mul i64 %v9, 8
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v16 = mul i64 %v9, 6
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = getelementptr inbounds float, ptr %v13, i64 2
  %v19 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v18, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v22 = fcmp ogt <8 x float> %v19, %v21
  %v23 = select <8 x i1> %v22, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v17, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 15
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x i64> poison, i64 0, i64 0
  %v24 = shufflevector <8 x i64> %v23, <8 x i64> poison, <8 x i32> zeroinitializer
  %v25 = add <8 x i64> %v24, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v26 = sitofp <8 x i64> %v25 to <8 x float>
  %v27 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = fcmp oeq <8 x float> %v26, %v28
  %v30 = select <8 x i1> %v29, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v31 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = fcmp une <8 x float> %v30, splat (float 0x0000000000000000)
  %v34 = select <8 x i1> %v33, <8 x float> %v28, <8 x float> %v32
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v35, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v34, ptr %v22, align 4
  %v35 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v13 = load ptr, ptr %v12, align 4
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v16, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  store float 0xC6293E5940000000, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 15
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v25 = load ptr, ptr %v24, align 4
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v27 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v28 = getelementptr inbounds float, ptr %v26, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v27, ptr align 4 %v28, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v29 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v16 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v18, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v18 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 15
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v25 = load ptr, ptr %v24, align 4
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v27 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v28 = getelementptr inbounds float, ptr %v26, i64 2
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v27, ptr align 4 %v28, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  %v29 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 15
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v25 = load ptr, ptr %v24, align 4
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = mul i64 %v10, 24
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v23, align 4
  store <8 x float> %v28, ptr %v27, align 4
  %v29 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v17 = load ptr, ptr %v16, align 4
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v22, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v18 = mul i64 %v10, 24
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v20 = load <8 x float>, ptr %v15, align 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 8
  store <8 x float> %v20, ptr %v21, align 4
  %v22 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v20 = load ptr, ptr %v19, align 4
  %v25 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v30, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v14
  %v21 = mul i64 %v10, 24
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v15, align 4
  %v24 = load <8 x float>, ptr %v18, align 4
  %v27 = fcmp une <8 x float> %v23, splat (float 0x0000000000000000)
  %v28 = select <8 x i1> %v27, <8 x float> %v24, <8 x float> %v26
  %v29 = getelementptr inbounds float, ptr %v22, i64 16
  store <8 x float> %v28, ptr %v29, align 4
  %v30 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v18 = load ptr, ptr %v17, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v27 = load ptr, ptr %v26, align 4
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v30, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v19 = mul i64 %v12, 24
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v25, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v24, %b4 ]
  %v16 = icmp slt i64 %v14, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v21 = mul i64 %v14, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v15, <8 x float> %v23)
  %v25 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v28 = mul i64 %v12, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  store <8 x float> %v15, ptr %v29, align 4
  %v30 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v18 = load ptr, ptr %v17, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v22 = load ptr, ptr %v21, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v64 = load ptr, ptr %v63, align 4
  %v30 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v66, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v19 = mul i64 %v12, 24
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = mul i64 %v12, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v28 = load <8 x float>, ptr %v24, align 4
  %v29 = fsub <8 x float> %v28, %v28
  %v32 = fcmp oeq <8 x float> %v29, %v31
  %v33 = select <8 x i1> %v32, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v34 = fcmp une <8 x float> %v33, splat (float 0x0000000000000000)
  %v35 = select <8 x i1> %v34, <8 x float> %v28, <8 x float> %v31
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v62, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b4 ]
  %v16 = icmp slt i64 %v14, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v25 = mul i64 %v14, 8
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v36 = fsub <8 x float> %v27, %v35
  %v37 = fcmp olt <8 x float> %v36, splat (float 0xC05A400000000000)
  %v38 = select <8 x i1> %v37, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v36
  %v39 = fcmp ogt <8 x float> %v38, splat (float 0x4056400000000000)
  %v40 = select <8 x i1> %v39, <8 x float> splat (float 0x4056400000000000), <8 x float> %v38
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v42 = fsub <8 x float> %v41, splat (float 0x4168000000000000)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v40)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v43)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v44, <8 x float> splat (float 0x3F81227F40000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v44, <8 x float> splat (float 0x3FA5556740000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v44, <8 x float> splat (float 0x3FC5554B00000000))
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v48, <8 x float> splat (float 0x3FF0000000000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v49, <8 x float> splat (float 0x3FF0000000000000))
  %v51 = bitcast <8 x float> %v41 to <8 x i32>
  %v52 = sub <8 x i32> %v51, splat (i32 1262485250)
  %v53 = lshr <8 x i32> %v52, splat (i32 1)
  %v54 = sub <8 x i32> %v52, %v53
  %v55 = shl <8 x i32> %v53, splat (i32 23)
  %v56 = bitcast <8 x i32> %v55 to <8 x float>
  %v57 = shl <8 x i32> %v54, splat (i32 23)
  %v58 = bitcast <8 x i32> %v57 to <8 x float>
  %v59 = fmul <8 x float> %v50, %v56
  %v60 = fmul <8 x float> %v59, %v58
  %v61 = fadd <8 x float> %v15, %v60
  %v62 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v23
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 15
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 30
  %v39 = load i64, ptr %v38, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 31
  %v48 = load i64, ptr %v47, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds i64, ptr %v1, i64 32
  %v57 = load i64, ptr %v56, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v18
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v49 = and i64 %v5, %v48
  %v50 = mul i64 %v49, %v18
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v46, i64 %v51
  %v58 = and i64 %v5, %v57
  %v59 = mul i64 %v58, %v18
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v60
  %v66 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v154, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v22
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v22
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v22
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v22
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v22
  %v63 = load <8 x float>, ptr %v23, align 4
  %v64 = load <8 x float>, ptr %v26, align 4
  %v65 = fsub <8 x float> %v64, %v64
  %v68 = fcmp oeq <8 x float> %v65, %v67
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v70 = fcmp une <8 x float> %v69, splat (float 0x0000000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> %v64, <8 x float> %v67
  %v72 = fsub <8 x float> %v63, %v71
  %v73 = fcmp olt <8 x float> %v72, splat (float 0xC05A400000000000)
  %v74 = select <8 x i1> %v73, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v72
  %v75 = fcmp ogt <8 x float> %v74, splat (float 0x4056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0x4056400000000000), <8 x float> %v74
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v78 = fsub <8 x float> %v77, splat (float 0x4168000000000000)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v79)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v80, <8 x float> splat (float 0x3F81227F40000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v80, <8 x float> splat (float 0x3FA5556740000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v80, <8 x float> splat (float 0x3FC5554B00000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v80, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v85, <8 x float> splat (float 0x3FF0000000000000))
  %v87 = bitcast <8 x float> %v77 to <8 x i32>
  %v88 = sub <8 x i32> %v87, splat (i32 1262485250)
  %v89 = lshr <8 x i32> %v88, splat (i32 1)
  %v90 = sub <8 x i32> %v88, %v89
  %v91 = shl <8 x i32> %v89, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = shl <8 x i32> %v90, splat (i32 23)
  %v94 = bitcast <8 x i32> %v93 to <8 x float>
  %v95 = fmul <8 x float> %v86, %v92
  %v96 = fmul <8 x float> %v95, %v94
  %v97 = load <8 x float>, ptr %v29, align 4
  %v98 = fsub <8 x float> %v97, %v71
  %v99 = fcmp olt <8 x float> %v98, splat (float 0xC05A400000000000)
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v98
  %v101 = fcmp ogt <8 x float> %v100, splat (float 0x4056400000000000)
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0x4056400000000000), <8 x float> %v100
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v104 = fsub <8 x float> %v103, splat (float 0x4168000000000000)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v102)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v105)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v106, <8 x float> splat (float 0x3F81227F40000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v106, <8 x float> splat (float 0x3FA5556740000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v106, <8 x float> splat (float 0x3FC5554B00000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v106, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v110, <8 x float> splat (float 0x3FF0000000000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v111, <8 x float> splat (float 0x3FF0000000000000))
  %v113 = bitcast <8 x float> %v103 to <8 x i32>
  %v114 = sub <8 x i32> %v113, splat (i32 1262485250)
  %v115 = lshr <8 x i32> %v114, splat (i32 1)
  %v116 = sub <8 x i32> %v114, %v115
  %v117 = shl <8 x i32> %v115, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = shl <8 x i32> %v116, splat (i32 23)
  %v120 = bitcast <8 x i32> %v119 to <8 x float>
  %v121 = fmul <8 x float> %v112, %v118
  %v122 = fmul <8 x float> %v121, %v120
  %v123 = load <8 x float>, ptr %v32, align 4
  %v124 = load <8 x float>, ptr %v35, align 4
  %v127 = fcmp une <8 x float> %v123, splat (float 0x0000000000000000)
  %v128 = select <8 x i1> %v127, <8 x float> %v124, <8 x float> %v126
  %v129 = fsub <8 x float> %v128, %v71
  %v130 = fcmp olt <8 x float> %v129, splat (float 0xC05A400000000000)
  %v131 = select <8 x i1> %v130, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v129
  %v132 = fcmp ogt <8 x float> %v131, splat (float 0x4056400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0x4056400000000000), <8 x float> %v131
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v135 = fsub <8 x float> %v134, splat (float 0x4168000000000000)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v133)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v136)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v137, <8 x float> splat (float 0x3F81227F40000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v137, <8 x float> splat (float 0x3FA5556740000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v137, <8 x float> splat (float 0x3FC5554B00000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v137, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v141, <8 x float> splat (float 0x3FF0000000000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v142, <8 x float> splat (float 0x3FF0000000000000))
  %v144 = bitcast <8 x float> %v134 to <8 x i32>
  %v145 = sub <8 x i32> %v144, splat (i32 1262485250)
  %v146 = lshr <8 x i32> %v145, splat (i32 1)
  %v147 = sub <8 x i32> %v145, %v146
  %v148 = shl <8 x i32> %v146, splat (i32 23)
  %v149 = bitcast <8 x i32> %v148 to <8 x float>
  %v150 = shl <8 x i32> %v147, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = fmul <8 x float> %v143, %v149
  %v153 = fmul <8 x float> %v152, %v151
  store <8 x float> %v96, ptr %v44, align 4
  store <8 x float> %v122, ptr %v53, align 4
  store <8 x float> %v153, ptr %v62, align 4
  %v154 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 15
  %v34 = load i64, ptr %v33, align 8
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v32 = add i64 %v5, 1
  %v35 = and i64 %v32, %v34
  %v36 = mul i64 %v35, %v19
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v31, i64 %v37
  %v87 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v95, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v14
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v14
  %v40 = load <8 x float>, ptr %v15, align 4
  %v41 = fcmp ogt <8 x float> %v40, splat (float 0x0000000000000000)
  %v42 = select <8 x i1> %v41, <8 x float> %v40, <8 x float> splat (float 0x0000000000000000)
  %v43 = fcmp ogt <8 x float> %v42, splat (float 0x401C000000000000)
  %v44 = select <8 x i1> %v43, <8 x float> splat (float 0x401C000000000000), <8 x float> %v42
  %v45 = fptosi <8 x float> %v44 to <8 x i64>
  %v46 = mul <8 x i64> %v45, splat (i64 1)
  %v47 = add <8 x i64> %v46, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v48 = getelementptr float, ptr %v23, <8 x i64> %v47
  %v49 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v48, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v50 = load <8 x float>, ptr %v26, align 4
  %v51 = fcmp olt <8 x float> %v50, splat (float 0x3810000000000000)
  %v52 = fmul <8 x float> %v50, splat (float 0x4160000000000000)
  %v53 = select <8 x i1> %v51, <8 x float> %v52, <8 x float> %v50
  %v54 = bitcast <8 x float> %v53 to <8 x i32>
  %v55 = sub <8 x i32> %v54, splat (i32 -13302541)
  %v56 = lshr <8 x i32> %v55, splat (i32 23)
  %v57 = select <8 x i1> %v51, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v58 = add <8 x i32> %v56, splat (i32 1262485504)
  %v59 = bitcast <8 x i32> %v58 to <8 x float>
  %v60 = fsub <8 x float> %v59, %v57
  %v61 = and <8 x i32> %v55, splat (i32 8388607)
  %v62 = add <8 x i32> %v61, splat (i32 1060439283)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fsub <8 x float> %v63, splat (float 0x3FF0000000000000)
  %v65 = fmul <8 x float> %v60, splat (float 0x3FE62E4000000000)
  %v66 = fmul <8 x float> %v60, splat (float 0x3EB7F7D1C0000000)
  %v67 = fmul <8 x float> %v64, %v64
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v67, <8 x float> splat (float 0xBFC0DA7220000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v67, <8 x float> splat (float 0xBFC546EF00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v67, <8 x float> splat (float 0xBFD0002320000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v67, <8 x float> splat (float 0x3FC22D90A0000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v67, <8 x float> splat (float 0x3FC999FF60000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v67, <8 x float> splat (float 0x3FD5555540000000))
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v70, <8 x float> %v73)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v74, <8 x float> splat (float 0xBFE0000000000000))
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v75, <8 x float> %v66)
  %v77 = fadd <8 x float> %v76, %v64
  %v78 = fadd <8 x float> %v77, %v65
  %v79 = fcmp oeq <8 x float> %v50, splat (float 0x7FF0000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v78
  %v81 = fcmp oeq <8 x float> %v50, splat (float 0x0000000000000000)
  %v82 = select <8 x i1> %v81, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v80
  %v83 = fcmp ult <8 x float> %v50, splat (float 0x0000000000000000)
  %v84 = select <8 x i1> %v83, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v82
  %v85 = load <8 x float>, ptr %v29, align 4
  %v86 = fsub <8 x float> %v85, %v85
  %v89 = fcmp oeq <8 x float> %v86, %v88
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v91 = fcmp une <8 x float> %v90, splat (float 0x0000000000000000)
  %v92 = select <8 x i1> %v91, <8 x float> %v85, <8 x float> %v88
  %v93 = fadd <8 x float> %v84, %v92
  %v94 = fadd <8 x float> %v49, %v93
  store <8 x float> %v94, ptr %v39, align 4
  %v95 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 33
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v28 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v27 = load <8 x float>, ptr %v15, align 4
  %v30 = fdiv <8 x float> %v29, %v27
  store <8 x float> %v30, ptr %v26, align 4
  %v31 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v50 = load ptr, ptr %v49, align 4
  %v25 = mul i64 %v19, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v33 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v52, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v20 = srem i64 %v11, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v27 = mul i64 %v11, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v38, %b4 ]
  %v14 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v37, %b4 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v13
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 %v13
  %v32 = load <8 x float>, ptr %v31, align 4
  %v35 = fcmp une <8 x float> %v30, splat (float 0x0000000000000000)
  %v36 = select <8 x i1> %v35, <8 x float> %v32, <8 x float> %v34
  %v37 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v14, <8 x float> %v36)
  %v38 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v39 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v40 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v41 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v39, <4 x float> %v40)
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v43 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v44 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v42, <2 x float> %v43)
  %v45 = extractelement <2 x float> %v44, i64 0
  %v46 = extractelement <2 x float> %v44, i64 1
  %v47 = call float @llvm.maximum.f32(float %v45, float %v46)
  %v48 = call float @llvm.maximum.f32(float %v47, float 0xFFF0000000000000)
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v11
  store float %v48, ptr %v51, align 4
  %v52 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v23 = load ptr, ptr %v22, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fsub float %v16, %v16
  %v18 = fcmp oeq float %v17, 0x0000000000000000
  %v19 = select i1 %v18, float 0x3FF0000000000000, float 0x0000000000000000
  %v20 = fcmp une float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float %v16, float 0x0000000000000000
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v9
  store float %v21, ptr %v24, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v30 = load ptr, ptr %v29, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v81 = load ptr, ptr %v80, align 4
  %v25 = mul i64 %v19, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v37 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v83, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v20 = srem i64 %v11, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v27 = mul i64 %v11, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v11
  %v32 = load float, ptr %v31, align 4
  %v41 = insertelement <8 x float> poison, float %v32, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v69, %b4 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v68, %b4 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v33 = getelementptr inbounds float, ptr %v22, i64 %v13
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 %v13
  %v36 = load <8 x float>, ptr %v35, align 4
  %v39 = fcmp une <8 x float> %v34, splat (float 0x0000000000000000)
  %v40 = select <8 x i1> %v39, <8 x float> %v36, <8 x float> %v38
  %v43 = fsub <8 x float> %v40, %v42
  %v44 = fcmp olt <8 x float> %v43, splat (float 0xC05A400000000000)
  %v45 = select <8 x i1> %v44, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v43
  %v46 = fcmp ogt <8 x float> %v45, splat (float 0x4056400000000000)
  %v47 = select <8 x i1> %v46, <8 x float> splat (float 0x4056400000000000), <8 x float> %v45
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v49 = fsub <8 x float> %v48, splat (float 0x4168000000000000)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v47)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v50)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v51, <8 x float> splat (float 0x3F81227F40000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v51, <8 x float> splat (float 0x3FA5556740000000))
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v51, <8 x float> splat (float 0x3FC5554B00000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v51, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v55, <8 x float> splat (float 0x3FF0000000000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v56, <8 x float> splat (float 0x3FF0000000000000))
  %v58 = bitcast <8 x float> %v48 to <8 x i32>
  %v59 = sub <8 x i32> %v58, splat (i32 1262485250)
  %v60 = lshr <8 x i32> %v59, splat (i32 1)
  %v61 = sub <8 x i32> %v59, %v60
  %v62 = shl <8 x i32> %v60, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = shl <8 x i32> %v61, splat (i32 23)
  %v65 = bitcast <8 x i32> %v64 to <8 x float>
  %v66 = fmul <8 x float> %v57, %v63
  %v67 = fmul <8 x float> %v66, %v65
  %v68 = fadd <8 x float> %v14, %v67
  %v69 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v70 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v71 = shufflevector <8 x float> %v14, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v72 = fadd <4 x float> %v70, %v71
  %v73 = shufflevector <4 x float> %v72, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v74 = shufflevector <4 x float> %v72, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v75 = fadd <2 x float> %v73, %v74
  %v76 = extractelement <2 x float> %v75, i64 0
  %v77 = extractelement <2 x float> %v75, i64 1
  %v78 = fadd float %v76, %v77
  %v79 = fadd float %v78, 0x0000000000000000
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v11
  store float %v79, ptr %v82, align 4
  %v83 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v52 = load ptr, ptr %v51, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v58 = load ptr, ptr %v57, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v60, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fcmp olt float %v16, 0x3810000000000000
  %v18 = fmul float %v16, 0x4160000000000000
  %v19 = select i1 %v17, float %v18, float %v16
  %v20 = bitcast float %v19 to i32
  %v21 = sub i32 %v20, -13302541
  %v22 = lshr i32 %v21, 23
  %v23 = select i1 %v17, float 0x41680012E0000000, float 0x4168001000000000
  %v24 = add i32 %v22, 1262485504
  %v25 = bitcast i32 %v24 to float
  %v26 = fsub float %v25, %v23
  %v27 = and i32 %v21, 8388607
  %v28 = add i32 %v27, 1060439283
  %v29 = bitcast i32 %v28 to float
  %v30 = fsub float %v29, 0x3FF0000000000000
  %v31 = fmul float %v26, 0x3FE62E4000000000
  %v32 = fmul float %v26, 0x3EB7F7D1C0000000
  %v33 = fmul float %v30, %v30
  %v34 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v33, float 0xBFC0DA7220000000)
  %v35 = call float @llvm.fmuladd.f32(float %v34, float %v33, float 0xBFC546EF00000000)
  %v36 = call float @llvm.fmuladd.f32(float %v35, float %v33, float 0xBFD0002320000000)
  %v37 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v33, float 0x3FC22D90A0000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v33, float 0x3FC999FF60000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v33, float 0x3FD5555540000000)
  %v40 = call float @llvm.fmuladd.f32(float %v30, float %v36, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float %v30, float %v40, float 0xBFE0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v33, float %v41, float %v32)
  %v43 = fadd float %v42, %v30
  %v44 = fadd float %v43, %v31
  %v45 = fcmp oeq float %v16, 0x7FF0000000000000
  %v46 = select i1 %v45, float 0x7FF0000000000000, float %v44
  %v47 = fcmp oeq float %v16, 0x0000000000000000
  %v48 = select i1 %v47, float 0xFFF0000000000000, float %v46
  %v49 = fcmp ult float %v16, 0x0000000000000000
  %v50 = select i1 %v49, float 0x7FF8000000000000, float %v48
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v9
  %v54 = load float, ptr %v53, align 4
  %v55 = fadd float %v50, %v54
  %v56 = fneg float %v55
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v9
  store float %v56, ptr %v59, align 4
  %v60 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fdiv float 0x3FF0000000000000, %v16
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float %v17, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = sub i64 %v6, 1
  br label %b0
b0:
  %v37 = phi i64 [ 0, %entry ], [ %v41, %b1 ]
  %v38 = icmp slt i64 %v37, %v6
  br i1 %v38, label %b1, label %b2
b1:
  %v40 = sub i64 %v39, %v37
  store i64 %v40, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v41 = add nsw i64 %v37, 1
  br label %b0
b2:
  %v42 = icmp sgt i64 %v3, 1
  br i1 %v42, label %b3, label %b4
b3:
  %v43 = getelementptr inbounds i64, ptr %v1, i64 3
  %v44 = atomicrmw add ptr %v43, i64 1 acq_rel
  %v45 = load i64, ptr %v4, align 8
  %v46 = add i64 %v45, 1
  store i64 %v46, ptr %v4, align 8
  %v47 = mul i64 %v3, %v46
  br label %b5
b5:
  %v48 = load atomic i64, ptr %v43 acquire, align 8
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b6, label %b7
b6:
  %v50 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b8, label %b9
b8:
  %v51 = getelementptr inbounds i64, ptr %v1, i64 3
  %v52 = atomicrmw add ptr %v51, i64 1 acq_rel
  %v53 = load i64, ptr %v4, align 8
  %v54 = add i64 %v53, 1
  store i64 %v54, ptr %v4, align 8
  %v55 = mul i64 %v3, %v54
  br label %b10
b10:
  %v56 = load atomic i64, ptr %v51 acquire, align 8
  %v57 = icmp slt i64 %v56, %v55
  br i1 %v57, label %b11, label %b12
b11:
  %v58 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v27 = load ptr, ptr %v26, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v46 = load ptr, ptr %v45, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v51 = load ptr, ptr %v50, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v28 = mul i64 %v5, %v17
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v28
  %v41 = mul i64 %v14, %v17
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v28
  %v52 = mul i64 %v28, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v58 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v96, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = fneg float %v31
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v10
  %v37 = load float, ptr %v36, align 4
  %v38 = fmul float %v32, %v37
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v21
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v10
  %v49 = load float, ptr %v48, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v21
  %v55 = load <8 x float>, ptr %v22, align 4
  %v56 = load <8 x float>, ptr %v25, align 4
  %v57 = load <8 x float>, ptr %v44, align 4
  %v60 = fcmp une <8 x float> %v56, splat (float 0x0000000000000000)
  %v61 = select <8 x i1> %v60, <8 x float> %v57, <8 x float> %v59
  %v62 = insertelement <8 x float> poison, float %v49, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fsub <8 x float> %v61, %v63
  %v65 = fcmp olt <8 x float> %v64, splat (float 0xC05A400000000000)
  %v66 = select <8 x i1> %v65, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v64
  %v67 = fcmp ogt <8 x float> %v66, splat (float 0x4056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0x4056400000000000), <8 x float> %v66
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v70 = fsub <8 x float> %v69, splat (float 0x4168000000000000)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v68)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v71)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v72, <8 x float> splat (float 0x3F81227F40000000))
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v72, <8 x float> splat (float 0x3FA5556740000000))
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v72, <8 x float> splat (float 0x3FC5554B00000000))
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v72, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v76, <8 x float> splat (float 0x3FF0000000000000))
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v77, <8 x float> splat (float 0x3FF0000000000000))
  %v79 = bitcast <8 x float> %v69 to <8 x i32>
  %v80 = sub <8 x i32> %v79, splat (i32 1262485250)
  %v81 = lshr <8 x i32> %v80, splat (i32 1)
  %v82 = sub <8 x i32> %v80, %v81
  %v83 = shl <8 x i32> %v81, splat (i32 23)
  %v84 = bitcast <8 x i32> %v83 to <8 x float>
  %v85 = shl <8 x i32> %v82, splat (i32 23)
  %v86 = bitcast <8 x i32> %v85 to <8 x float>
  %v87 = fmul <8 x float> %v78, %v84
  %v88 = fmul <8 x float> %v87, %v86
  %v89 = insertelement <8 x float> poison, float %v38, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = fmul <8 x float> %v90, %v88
  %v94 = select <8 x i1> %v60, <8 x float> %v91, <8 x float> %v93
  %v95 = fadd <8 x float> %v55, %v94
  store <8 x float> %v95, ptr %v54, align 4
  %v96 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v30 = load ptr, ptr %v29, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v17
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v40, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v19
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v32 = getelementptr inbounds float, ptr %v20, i64 1
  %v33 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v34 = getelementptr inbounds float, ptr %v24, i64 1
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v36 = fmul <8 x float> %v33, %v35
  %v37 = getelementptr inbounds float, ptr %v28, i64 1
  %v38 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v37, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v39 = fmul <8 x float> %v36, %v38
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v39, ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v40 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v13 = load ptr, ptr %v12, align 4
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v17, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 7
  store float 0x0000000000000000, ptr %v16, align 4
  %v17 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v34 = load ptr, ptr %v33, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v21
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v21
  %v45 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v49, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 6
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = mul i64 %v10, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v23
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v23
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v23
  %v36 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v37 = getelementptr inbounds float, ptr %v24, i64 2
  %v38 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v37, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v39 = getelementptr inbounds float, ptr %v28, i64 2
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v41 = fmul <8 x float> %v38, %v40
  %v42 = getelementptr inbounds float, ptr %v32, i64 2
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v42, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v44 = fmul <8 x float> %v41, %v43
  %v47 = fcmp une <8 x float> %v36, splat (float 0x0000000000000000)
  %v48 = select <8 x i1> %v47, <8 x float> %v44, <8 x float> %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v48, ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  %v49 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v17 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v19, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v16, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v19 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v36 = load ptr, ptr %v35, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v17
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v17
  %v37 = and i64 %v5, 1
  %v38 = mul i64 %v37, %v15
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v51, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v19
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v42 = load <8 x float>, ptr %v20, align 4
  %v43 = load <8 x float>, ptr %v24, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v28, align 4
  %v46 = fmul <8 x float> %v44, %v45
  %v47 = load <8 x float>, ptr %v31, align 4
  %v48 = fadd <8 x float> %v46, %v47
  %v49 = load <8 x float>, ptr %v34, align 4
  %v50 = fadd <8 x float> %v48, %v49
  store <8 x float> %v50, ptr %v41, align 4
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v20 = load ptr, ptr %v19, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v25 = load ptr, ptr %v24, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v40, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  call void @llvm.memset.p0.i64(ptr %v16, i8 0, i64 32, i1 0)
  %v21 = srem i64 %v9, %v14
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v20, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v15
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v39, %b4 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v28 = load float, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 %v17
  %v30 = load float, ptr %v29, align 4
  %v31 = fcmp ogt float %v28, 0x0000000000000000
  %v32 = select i1 %v31, float %v28, float 0x0000000000000000
  %v33 = fcmp ogt float %v32, 0x401C000000000000
  %v34 = select i1 %v33, float 0x401C000000000000, float %v32
  %v35 = fptosi float %v34 to i64
  %v36 = getelementptr inbounds float, ptr %v16, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = fadd float %v37, %v30
  store float %v38, ptr %v36, align 4
  %v39 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v40 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
