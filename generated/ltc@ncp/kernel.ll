; generated from specs/ltc.yaml by `make generated`: do not edit
; ltc@ncp I=8 H=8 K=6 float32, x86-64-v3

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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 111
  %v58 = load i64, ptr %v57, align 8
  %v68 = getelementptr inbounds i64, ptr %v1, i64 5
  %v69 = load i64, ptr %v68, align 8
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
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br label %b15
b15:
  br i1 %v40, label %b18, label %b19
b18:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v4, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v4, align 8
  %v64 = mul i64 %v3, %v63
  br label %b20
b20:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b21, label %b22
b21:
  %v67 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b23
b23:
  %v70 = phi i64 [ 0, %b19 ], [ %v106, %b35 ]
  %v71 = icmp slt i64 %v70, %v6
  br i1 %v71, label %b24, label %b25
b24:
  %v72 = add i64 %v70, %v69
  %v73 = icmp slt i64 %v72, %v6
  %v74 = select i1 %v73, i64 %v72, i64 %v6
  %v75 = sub i64 %v74, %v70
  store i64 %v70, ptr %v7, align 8
  store i64 %v75, ptr %v8, align 8
  %v76 = mul i64 %v75, %v10
  %v77 = mul i64 %v76, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = icmp slt i64 %v78, %v76
  %v80 = select i1 %v79, i64 %v78, i64 %v76
  %v81 = mul i64 %v76, %v12
  %v82 = sdiv i64 %v81, %v3
  %v83 = icmp slt i64 %v82, %v76
  %v84 = select i1 %v83, i64 %v82, i64 %v76
  %v85 = mul i64 %v70, %v10
  %v86 = add i64 %v80, %v85
  %v87 = add i64 %v84, %v85
  store i64 %v86, ptr %v31, align 8
  store i64 %v87, ptr %v32, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b26, label %b27
b26:
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v4, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v4, align 8
  %v92 = mul i64 %v3, %v91
  br label %b28
b28:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b29, label %b30
b29:
  %v95 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  br label %b31
b31:
  %v96 = phi i64 [ %v70, %b27 ], [ %v98, %b32 ]
  %v97 = icmp slt i64 %v96, %v74
  br i1 %v97, label %b32, label %b33
b32:
  store i64 %v96, ptr %v5, align 8
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
  %v98 = add nsw i64 %v96, 1
  br label %b31
b33:
  br i1 %v40, label %b34, label %b35
b34:
  %v99 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v100 = load i64, ptr %v4, align 8
  %v101 = add i64 %v100, 1
  store i64 %v101, ptr %v4, align 8
  %v102 = mul i64 %v3, %v101
  br label %b36
b36:
  %v103 = load atomic i64, ptr %v88 acquire, align 8
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b37, label %b38
b37:
  %v105 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v106 = add nsw i64 %v70, %v69
  br label %b23
b25:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v19 = load ptr, ptr %v18, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v20 = load <8 x float>, ptr %v7, align 4
  %v21 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = fmul <8 x float> %v20, %v22
  %v24 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = fdiv <8 x float> %v23, %v25
  %v27 = load <8 x float>, ptr %v9, align 4
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = fmul <8 x float> %v27, %v28
  %v30 = fadd <8 x float> %v26, %v27
  %v31 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v32, ptr %v13, align 4
  store <8 x float> %v26, ptr %v15, align 4
  store <8 x float> %v29, ptr %v17, align 4
  store <8 x float> %v30, ptr %v19, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v11 = load ptr, ptr %v10, align 4
  %v12 = load ptr, ptr %v0, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v16 = load ptr, ptr %v15, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v17 = phi i64 [ 0, %b0 ], [ %v31, %b3 ]
  %v18 = icmp slt i64 %v17, 64
  br i1 %v18, label %b3, label %b4
b3:
  %v19 = getelementptr inbounds float, ptr %v7, i64 %v17
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v9, i64 %v17
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = fmul <8 x float> %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v11, i64 %v17
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v12, i64 %v17
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = fmul <8 x float> %v25, %v27
  %v29 = getelementptr inbounds float, ptr %v14, i64 %v17
  store <8 x float> %v23, ptr %v29, align 4
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v17
  store <8 x float> %v28, ptr %v30, align 4
  %v31 = add nsw i64 %v17, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 27
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v39 = load ptr, ptr %v38, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v46 = load ptr, ptr %v45, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v85 = load ptr, ptr %v84, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v91 = load ptr, ptr %v90, align 4
  %v86 = mul i64 %v6, %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v93, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 8
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v81, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v82, %b4 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v17
  %v28 = load float, ptr %v27, align 4
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v36 = load float, ptr %v35, align 4
  %v37 = fmul float %v28, %v36
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v42 = fadd float %v37, %v41
  %v47 = mul i64 %v17, 8
  %v48 = getelementptr inbounds float, ptr %v22, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v24, i64 %v47
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v42, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = fsub <8 x float> %v55, %v53
  %v57 = fmul <8 x float> %v51, %v56
  %v58 = fcmp olt <8 x float> %v57, splat (float 0xC056400000000000)
  %v59 = select <8 x i1> %v58, <8 x float> splat (float 0xC056400000000000), <8 x float> %v57
  %v60 = fcmp ogt <8 x float> %v59, splat (float 0x4056000000000000)
  %v61 = select <8 x i1> %v60, <8 x float> splat (float 0x4056000000000000), <8 x float> %v59
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v63 = fsub <8 x float> %v62, splat (float 0x4168000FE0000000)
  %v64 = bitcast <8 x float> %v62 to <8 x i32>
  %v65 = shl <8 x i32> %v64, splat (i32 23)
  %v66 = bitcast <8 x i32> %v65 to <8 x float>
  %v67 = fneg <8 x float> %v61
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v67)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v68)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v69, <8 x float> splat (float 0x3F81227F40000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v69, <8 x float> splat (float 0x3FA5556740000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v69, <8 x float> splat (float 0x3FC5554B00000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v69, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v73, <8 x float> splat (float 0x3FF0000000000000))
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v74, <8 x float> splat (float 0x3FF0000000000000))
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v75, <8 x float> splat (float 0x3FF0000000000000))
  %v77 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v76
  %v78 = fmul <8 x float> %v49, %v77
  %v79 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v80, <8 x float> %v18)
  %v82 = fadd <8 x float> %v19, %v78
  %v83 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v87 = sub i64 %v15, %v86
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v85, i64 %v88
  store <8 x float> %v18, ptr %v89, align 4
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v88
  store <8 x float> %v19, ptr %v92, align 4
  %v93 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 27
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 27
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 53
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 54
  %v63 = load i64, ptr %v62, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v26
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v74 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v20
  %v69 = load <8 x float>, ptr %v17, align 4
  %v70 = load <8 x float>, ptr %v21, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = load <8 x float>, ptr %v41, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v43, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v46, align 4
  %v83 = fadd <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v50, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fdiv <8 x float> %v85, %v76
  store <8 x float> %v76, ptr %v59, align 4
  store <8 x float> %v86, ptr %v68, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 54
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 54
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 55
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 56
  %v63 = load i64, ptr %v62, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v26
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v74 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v20
  %v69 = load <8 x float>, ptr %v17, align 4
  %v70 = load <8 x float>, ptr %v21, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = load <8 x float>, ptr %v41, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v43, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v46, align 4
  %v83 = fadd <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v50, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fdiv <8 x float> %v85, %v76
  store <8 x float> %v76, ptr %v59, align 4
  store <8 x float> %v86, ptr %v68, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 56
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 56
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 57
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 58
  %v63 = load i64, ptr %v62, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v26
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v74 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v20
  %v69 = load <8 x float>, ptr %v17, align 4
  %v70 = load <8 x float>, ptr %v21, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = load <8 x float>, ptr %v41, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v43, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v46, align 4
  %v83 = fadd <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v50, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fdiv <8 x float> %v85, %v76
  store <8 x float> %v76, ptr %v59, align 4
  store <8 x float> %v86, ptr %v68, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 58
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 58
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 59
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 60
  %v63 = load i64, ptr %v62, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v26
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v74 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v20
  %v69 = load <8 x float>, ptr %v17, align 4
  %v70 = load <8 x float>, ptr %v21, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = load <8 x float>, ptr %v41, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v43, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v46, align 4
  %v83 = fadd <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v50, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fdiv <8 x float> %v85, %v76
  store <8 x float> %v76, ptr %v59, align 4
  store <8 x float> %v86, ptr %v68, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 60
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 60
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 61
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 62
  %v63 = load i64, ptr %v62, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v26
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v74 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v20
  %v69 = load <8 x float>, ptr %v17, align 4
  %v70 = load <8 x float>, ptr %v21, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v30, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = load <8 x float>, ptr %v41, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v43, align 4
  %v81 = fadd <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v46, align 4
  %v83 = fadd <8 x float> %v81, %v82
  %v84 = load <8 x float>, ptr %v50, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = fdiv <8 x float> %v85, %v76
  store <8 x float> %v76, ptr %v59, align 4
  store <8 x float> %v86, ptr %v68, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 62
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v85 = load ptr, ptr %v84, align 4
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v36 = mul i64 %v16, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v18
  %v39 = load float, ptr %v38, align 4
  %v44 = mul i64 %v18, 8
  %v45 = getelementptr inbounds float, ptr %v23, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v39, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = fsub <8 x float> %v52, %v50
  %v54 = fmul <8 x float> %v48, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC056400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC056400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056000000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000FE0000000)
  %v61 = bitcast <8 x float> %v59 to <8 x i32>
  %v62 = shl <8 x i32> %v61, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fneg <8 x float> %v58
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v64)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v65)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v66, <8 x float> splat (float 0x3F81227F40000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FA5556740000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v66, <8 x float> splat (float 0x3FC5554B00000000))
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v66, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v70, <8 x float> splat (float 0x3FF0000000000000))
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v72, <8 x float> splat (float 0x3FF0000000000000))
  %v74 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v73
  %v75 = fmul <8 x float> %v46, %v74
  %v76 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v79 = fadd <8 x float> %v20, %v75
  %v80 = add nsw i64 %v18, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v36
  store <8 x float> %v19, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v36
  store <8 x float> %v20, ptr %v86, align 4
  %v87 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 62
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 63
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v61 = load ptr, ptr %v60, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 27
  %v64 = load i64, ptr %v63, align 8
  %v24 = sub i64 %v9, %v6
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v26
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v62 = add i64 %v9, 1
  %v65 = and i64 %v62, %v64
  %v66 = mul i64 %v65, %v26
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v61, i64 %v67
  %v75 = insertelement <8 x float> poison, float 0x3E45798EE0000000, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v88, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v20
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v20
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v20
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v20
  %v70 = load <8 x float>, ptr %v17, align 4
  %v71 = load <8 x float>, ptr %v21, align 4
  %v72 = fadd <8 x float> %v70, %v71
  %v73 = load <8 x float>, ptr %v30, align 4
  %v74 = fadd <8 x float> %v72, %v73
  %v77 = fadd <8 x float> %v74, %v76
  %v78 = load <8 x float>, ptr %v32, align 4
  %v79 = load <8 x float>, ptr %v41, align 4
  %v80 = fmul <8 x float> %v78, %v79
  %v81 = load <8 x float>, ptr %v43, align 4
  %v82 = fadd <8 x float> %v80, %v81
  %v83 = load <8 x float>, ptr %v46, align 4
  %v84 = fadd <8 x float> %v82, %v83
  %v85 = load <8 x float>, ptr %v50, align 4
  %v86 = fadd <8 x float> %v84, %v85
  %v87 = fdiv <8 x float> %v86, %v77
  store <8 x float> %v77, ptr %v59, align 4
  store <8 x float> %v87, ptr %v69, align 4
  %v88 = add nsw i64 %v14, 1
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
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b13, label %b14
b13:
  %v59 = getelementptr inbounds i64, ptr %v1, i64 3
  %v60 = atomicrmw add ptr %v59, i64 1 acq_rel
  %v61 = load i64, ptr %v4, align 8
  %v62 = add i64 %v61, 1
  store i64 %v62, ptr %v4, align 8
  %v63 = mul i64 %v3, %v62
  br label %b15
b15:
  %v64 = load atomic i64, ptr %v59 acquire, align 8
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b16, label %b17
b16:
  %v66 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b18, label %b19
b18:
  %v67 = getelementptr inbounds i64, ptr %v1, i64 3
  %v68 = atomicrmw add ptr %v67, i64 1 acq_rel
  %v69 = load i64, ptr %v4, align 8
  %v70 = add i64 %v69, 1
  store i64 %v70, ptr %v4, align 8
  %v71 = mul i64 %v3, %v70
  br label %b20
b20:
  %v72 = load atomic i64, ptr %v67 acquire, align 8
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b21, label %b22
b21:
  %v74 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b23, label %b24
b23:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 3
  %v76 = atomicrmw add ptr %v75, i64 1 acq_rel
  %v77 = load i64, ptr %v4, align 8
  %v78 = add i64 %v77, 1
  store i64 %v78, ptr %v4, align 8
  %v79 = mul i64 %v3, %v78
  br label %b25
b25:
  %v80 = load atomic i64, ptr %v75 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b26, label %b27
b26:
  %v82 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b28, label %b29
b28:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = load i64, ptr %v4, align 8
  %v86 = add i64 %v85, 1
  store i64 %v86, ptr %v4, align 8
  %v87 = mul i64 %v3, %v86
  br label %b30
b30:
  %v88 = load atomic i64, ptr %v83 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b31, label %b32
b31:
  %v90 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  call void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b33, label %b34
b33:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 3
  %v92 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v93 = load i64, ptr %v4, align 8
  %v94 = add i64 %v93, 1
  store i64 %v94, ptr %v4, align 8
  %v95 = mul i64 %v3, %v94
  br label %b35
b35:
  %v96 = load atomic i64, ptr %v91 acquire, align 8
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b36, label %b37
b36:
  %v98 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b38, label %b39
b38:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 3
  %v100 = atomicrmw add ptr %v99, i64 1 acq_rel
  %v101 = load i64, ptr %v4, align 8
  %v102 = add i64 %v101, 1
  store i64 %v102, ptr %v4, align 8
  %v103 = mul i64 %v3, %v102
  br label %b40
b40:
  %v104 = load atomic i64, ptr %v99 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b41, label %b42
b41:
  %v106 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b43, label %b44
b43:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = load i64, ptr %v4, align 8
  %v110 = add i64 %v109, 1
  store i64 %v110, ptr %v4, align 8
  %v111 = mul i64 %v3, %v110
  br label %b45
b45:
  %v112 = load atomic i64, ptr %v107 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b46, label %b47
b46:
  %v114 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b48, label %b49
b48:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = load i64, ptr %v4, align 8
  %v118 = add i64 %v117, 1
  store i64 %v118, ptr %v4, align 8
  %v119 = mul i64 %v3, %v118
  br label %b50
b50:
  %v120 = load atomic i64, ptr %v115 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b51, label %b52
b51:
  %v122 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b53, label %b54
b53:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v4, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v4, align 8
  %v127 = mul i64 %v3, %v126
  br label %b55
b55:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b56, label %b57
b56:
  %v130 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b58, label %b59
b58:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = load i64, ptr %v4, align 8
  %v134 = add i64 %v133, 1
  store i64 %v134, ptr %v4, align 8
  %v135 = mul i64 %v3, %v134
  br label %b60
b60:
  %v136 = load atomic i64, ptr %v131 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b61, label %b62
b61:
  %v138 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b63, label %b64
b63:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v140 = atomicrmw add ptr %v139, i64 1 acq_rel
  %v141 = load i64, ptr %v4, align 8
  %v142 = add i64 %v141, 1
  store i64 %v142, ptr %v4, align 8
  %v143 = mul i64 %v3, %v142
  br label %b65
b65:
  %v144 = load atomic i64, ptr %v139 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b66, label %b67
b66:
  %v146 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b68, label %b69
b68:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v148 = atomicrmw add ptr %v147, i64 1 acq_rel
  %v149 = load i64, ptr %v4, align 8
  %v150 = add i64 %v149, 1
  store i64 %v150, ptr %v4, align 8
  %v151 = mul i64 %v3, %v150
  br label %b70
b70:
  %v152 = load atomic i64, ptr %v147 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b71, label %b72
b71:
  %v154 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v44 = load ptr, ptr %v43, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = mul i64 %v14, %v17
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v34, i64 %v36
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v56, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v21
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v47 = load <8 x float>, ptr %v22, align 4
  %v48 = load <8 x float>, ptr %v28, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v50 = load <8 x float>, ptr %v32, align 4
  %v51 = fdiv <8 x float> %v49, %v50
  %v52 = load <8 x float>, ptr %v38, align 4
  %v53 = fmul <8 x float> %v49, %v52
  %v54 = fdiv <8 x float> %v53, %v50
  %v55 = fneg <8 x float> %v54
  store <8 x float> %v51, ptr %v42, align 4
  store <8 x float> %v55, ptr %v46, align 4
  %v56 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v39 = load ptr, ptr %v38, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v53, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v42 = load <8 x float>, ptr %v20, align 4
  %v43 = load <8 x float>, ptr %v22, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v25, align 4
  %v46 = fadd <8 x float> %v44, %v45
  %v47 = load <8 x float>, ptr %v29, align 4
  %v48 = fdiv <8 x float> %v46, %v47
  %v49 = load <8 x float>, ptr %v33, align 4
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = fdiv <8 x float> %v50, %v47
  %v52 = fneg <8 x float> %v51
  store <8 x float> %v48, ptr %v37, align 4
  store <8 x float> %v52, ptr %v41, align 4
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v39 = load ptr, ptr %v38, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v53, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v42 = load <8 x float>, ptr %v20, align 4
  %v43 = load <8 x float>, ptr %v22, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v25, align 4
  %v46 = fadd <8 x float> %v44, %v45
  %v47 = load <8 x float>, ptr %v29, align 4
  %v48 = fdiv <8 x float> %v46, %v47
  %v49 = load <8 x float>, ptr %v33, align 4
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = fdiv <8 x float> %v50, %v47
  %v52 = fneg <8 x float> %v51
  store <8 x float> %v48, ptr %v37, align 4
  store <8 x float> %v52, ptr %v41, align 4
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v39 = load ptr, ptr %v38, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v53, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v42 = load <8 x float>, ptr %v20, align 4
  %v43 = load <8 x float>, ptr %v22, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v25, align 4
  %v46 = fadd <8 x float> %v44, %v45
  %v47 = load <8 x float>, ptr %v29, align 4
  %v48 = fdiv <8 x float> %v46, %v47
  %v49 = load <8 x float>, ptr %v33, align 4
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = fdiv <8 x float> %v50, %v47
  %v52 = fneg <8 x float> %v51
  store <8 x float> %v48, ptr %v37, align 4
  store <8 x float> %v52, ptr %v41, align 4
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v39 = load ptr, ptr %v38, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v53, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v42 = load <8 x float>, ptr %v20, align 4
  %v43 = load <8 x float>, ptr %v22, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v25, align 4
  %v46 = fadd <8 x float> %v44, %v45
  %v47 = load <8 x float>, ptr %v29, align 4
  %v48 = fdiv <8 x float> %v46, %v47
  %v49 = load <8 x float>, ptr %v33, align 4
  %v50 = fmul <8 x float> %v46, %v49
  %v51 = fdiv <8 x float> %v50, %v47
  %v52 = fneg <8 x float> %v51
  store <8 x float> %v48, ptr %v37, align 4
  store <8 x float> %v52, ptr %v41, align 4
  %v53 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v31 = load ptr, ptr %v30, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v39 = load ptr, ptr %v38, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v46 = load ptr, ptr %v45, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v50 = load ptr, ptr %v49, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v58 = load ptr, ptr %v57, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v61 = load ptr, ptr %v60, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v65 = load ptr, ptr %v64, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v69 = load ptr, ptr %v68, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v73 = load ptr, ptr %v72, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v76 = load ptr, ptr %v75, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v80 = load ptr, ptr %v79, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v84 = load ptr, ptr %v83, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v88 = load ptr, ptr %v87, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v95 = load ptr, ptr %v94, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v103 = load ptr, ptr %v102, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v107 = load ptr, ptr %v106, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v17
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v17
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v17
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v17
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v17
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v17
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v17
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v17
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v17
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v17
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v17
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v159, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v19
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v19
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v19
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v19
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v19
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v19
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v19
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v19
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v19
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v19
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v19
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v19
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v19
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v19
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v19
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v19
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v19
  %v110 = load <8 x float>, ptr %v20, align 4
  %v111 = load <8 x float>, ptr %v22, align 4
  %v112 = fmul <8 x float> %v110, %v111
  %v113 = load <8 x float>, ptr %v25, align 4
  %v114 = fadd <8 x float> %v112, %v113
  %v115 = load <8 x float>, ptr %v29, align 4
  %v116 = fdiv <8 x float> %v114, %v115
  %v117 = load <8 x float>, ptr %v33, align 4
  %v118 = fmul <8 x float> %v114, %v117
  %v119 = fdiv <8 x float> %v118, %v115
  %v120 = fneg <8 x float> %v119
  %v121 = load <8 x float>, ptr %v37, align 4
  %v122 = load <8 x float>, ptr %v41, align 4
  %v123 = fmul <8 x float> %v122, %v111
  %v124 = load <8 x float>, ptr %v44, align 4
  %v125 = fadd <8 x float> %v123, %v124
  %v126 = load <8 x float>, ptr %v48, align 4
  %v127 = fmul <8 x float> %v125, %v126
  %v128 = load <8 x float>, ptr %v52, align 4
  %v129 = fdiv <8 x float> %v127, %v128
  %v130 = fsub <8 x float> %v121, %v129
  %v131 = load <8 x float>, ptr %v56, align 4
  %v132 = fmul <8 x float> %v131, %v111
  %v133 = load <8 x float>, ptr %v59, align 4
  %v134 = fadd <8 x float> %v132, %v133
  %v135 = load <8 x float>, ptr %v63, align 4
  %v136 = fmul <8 x float> %v134, %v135
  %v137 = load <8 x float>, ptr %v67, align 4
  %v138 = fdiv <8 x float> %v136, %v137
  %v139 = fsub <8 x float> %v130, %v138
  %v140 = load <8 x float>, ptr %v71, align 4
  %v141 = fmul <8 x float> %v140, %v111
  %v142 = load <8 x float>, ptr %v74, align 4
  %v143 = fadd <8 x float> %v141, %v142
  %v144 = load <8 x float>, ptr %v78, align 4
  %v145 = fmul <8 x float> %v143, %v144
  %v146 = load <8 x float>, ptr %v82, align 4
  %v147 = fdiv <8 x float> %v145, %v146
  %v148 = fsub <8 x float> %v139, %v147
  %v149 = load <8 x float>, ptr %v86, align 4
  %v150 = fmul <8 x float> %v149, %v111
  %v151 = load <8 x float>, ptr %v89, align 4
  %v152 = fadd <8 x float> %v150, %v151
  %v153 = load <8 x float>, ptr %v93, align 4
  %v154 = fmul <8 x float> %v152, %v153
  %v155 = load <8 x float>, ptr %v97, align 4
  %v156 = fdiv <8 x float> %v154, %v155
  %v157 = fsub <8 x float> %v148, %v156
  %v158 = fsub <8 x float> %v157, %v119
  store <8 x float> %v116, ptr %v101, align 4
  store <8 x float> %v120, ptr %v105, align 4
  store <8 x float> %v158, ptr %v109, align 4
  %v159 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 3
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 4
  %v11 = load i64, ptr %v10, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v45 = load ptr, ptr %v44, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v105 = load ptr, ptr %v104, align 4
  %v23 = mul i64 %v5, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v20, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v24
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v109, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v26
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  %v43 = load float, ptr %v42, align 4
  %v50 = mul i64 %v14, 8
  %v63 = insertelement <8 x float> poison, float %v43, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v16 = phi i64 [ 0, %b4 ], [ %v93, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v27, i64 %v16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v51 = add i64 %v50, %v16
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v47, %v54
  %v56 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fsub <8 x float> %v64, %v62
  %v66 = fmul <8 x float> %v60, %v65
  %v67 = fcmp olt <8 x float> %v66, splat (float 0xC056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0xC056400000000000), <8 x float> %v66
  %v69 = fcmp ogt <8 x float> %v68, splat (float 0x4056000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0x4056000000000000), <8 x float> %v68
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v72 = fsub <8 x float> %v71, splat (float 0x4168000FE0000000)
  %v73 = bitcast <8 x float> %v71 to <8 x i32>
  %v74 = shl <8 x i32> %v73, splat (i32 23)
  %v75 = bitcast <8 x i32> %v74 to <8 x float>
  %v76 = fneg <8 x float> %v70
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v82, <8 x float> splat (float 0x3FF0000000000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v85
  %v87 = fmul <8 x float> %v58, %v86
  %v90 = fsub <8 x float> %v89, %v86
  %v91 = fmul <8 x float> %v87, %v90
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v60, <8 x float> %v17)
  %v93 = add nsw i64 %v16, 8
  br label %b6
b8:
  %v94 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = fadd float %v102, 0x0000000000000000
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v14
  store float %v103, ptr %v107, align 4
  %v108 = add nsw i64 %v14, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v27 = load ptr, ptr %v26, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = and i64 %v5, 1
  %v29 = mul i64 %v28, %v15
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v19
  %v33 = load <8 x float>, ptr %v20, align 4
  %v34 = load <8 x float>, ptr %v22, align 4
  %v35 = fmul <8 x float> %v33, %v34
  %v36 = load <8 x float>, ptr %v25, align 4
  %v37 = fadd <8 x float> %v35, %v36
  store <8 x float> %v37, ptr %v32, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v4, i64 5
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 6
  %v10 = load i64, ptr %v9, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v37 = load ptr, ptr %v36, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v49 = load ptr, ptr %v48, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v53 = load ptr, ptr %v52, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v59 = load ptr, ptr %v58, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v64 = load ptr, ptr %v63, align 4
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v139 = load ptr, ptr %v138, align 4
  %v122 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v11 = phi i64 [ %v8, %entry ], [ %v143, %b5 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v22 = mul i64 %v11, 8
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v22
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v22
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v22
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v22
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v22
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v22
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v22
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v142, %b8 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v13
  %v51 = load float, ptr %v50, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v13
  %v56 = load float, ptr %v55, align 4
  %v57 = fmul float %v51, %v56
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v13
  %v61 = load float, ptr %v60, align 4
  %v62 = fadd float %v57, %v61
  %v84 = mul i64 %v13, 8
  %v97 = insertelement <8 x float> poison, float %v62, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v15 = phi i64 [ 0, %b4 ], [ %v127, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v126, %b7 ]
  %v17 = icmp slt i64 %v15, 8
  br i1 %v17, label %b7, label %b8
b7:
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v15
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v26, i64 %v15
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v29, i64 %v15
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v68, %v70
  %v72 = getelementptr inbounds float, ptr %v32, i64 %v15
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v71, %v73
  %v75 = getelementptr inbounds float, ptr %v35, i64 %v15
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v74, %v76
  %v78 = getelementptr inbounds float, ptr %v38, i64 %v15
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fadd <8 x float> %v77, %v79
  %v81 = getelementptr inbounds float, ptr %v41, i64 %v15
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v80, %v82
  %v85 = add i64 %v84, %v15
  %v86 = getelementptr inbounds float, ptr %v43, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fmul <8 x float> %v83, %v87
  %v89 = fadd <8 x float> %v66, %v88
  %v90 = getelementptr inbounds float, ptr %v45, i64 %v85
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fmul <8 x float> %v89, %v91
  %v93 = getelementptr inbounds float, ptr %v47, i64 %v85
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v64, i64 %v85
  %v96 = load <8 x float>, ptr %v95, align 4
  %v99 = fsub <8 x float> %v98, %v96
  %v100 = fmul <8 x float> %v94, %v99
  %v101 = fcmp olt <8 x float> %v100, splat (float 0xC056400000000000)
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0xC056400000000000), <8 x float> %v100
  %v103 = fcmp ogt <8 x float> %v102, splat (float 0x4056000000000000)
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0x4056000000000000), <8 x float> %v102
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v106 = fsub <8 x float> %v105, splat (float 0x4168000FE0000000)
  %v107 = bitcast <8 x float> %v105 to <8 x i32>
  %v108 = shl <8 x i32> %v107, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = fneg <8 x float> %v104
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v110)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v111)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v112, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v112, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v112, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v112, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v118, <8 x float> splat (float 0x3FF0000000000000))
  %v120 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v119
  %v121 = fmul <8 x float> %v92, %v120
  %v124 = fsub <8 x float> %v123, %v120
  %v125 = fmul <8 x float> %v121, %v124
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v94, <8 x float> %v16)
  %v127 = add nsw i64 %v15, 8
  br label %b6
b8:
  %v128 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v129 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v130 = fadd <4 x float> %v128, %v129
  %v131 = shufflevector <4 x float> %v130, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v132 = shufflevector <4 x float> %v130, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v133 = fadd <2 x float> %v131, %v132
  %v134 = extractelement <2 x float> %v133, i64 0
  %v135 = extractelement <2 x float> %v133, i64 1
  %v136 = fadd float %v134, %v135
  %v137 = fadd float %v136, 0x0000000000000000
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v13
  store float %v137, ptr %v141, align 4
  %v142 = add nsw i64 %v13, 1
  br label %b3
b5:
  %v143 = add nsw i64 %v11, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v20 = load ptr, ptr %v19, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v15
  %v22 = load <8 x float>, ptr %v16, align 4
  %v23 = load <8 x float>, ptr %v18, align 4
  %v24 = fmul <8 x float> %v22, %v23
  store <8 x float> %v24, ptr %v21, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v41 = load ptr, ptr %v40, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v37, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v35, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v15 = icmp slt i64 %v12, %v11
  br i1 %v15, label %b3, label %b4
b3:
  %v16 = add i64 %v12, 128
  %v17 = icmp slt i64 %v16, %v11
  %v18 = select i1 %v17, i64 %v16, i64 %v11
  br label %b5
b5:
  %v19 = phi i64 [ %v12, %b3 ], [ %v34, %b6 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v32, %b6 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v33, %b6 ]
  %v22 = icmp slt i64 %v19, %v18
  br i1 %v22, label %b6, label %b7
b6:
  %v25 = mul i64 %v19, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v30 = load <8 x float>, ptr %v26, align 4
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v31, <8 x float> %v20)
  %v33 = fadd <8 x float> %v21, %v30
  %v34 = add nsw i64 %v19, 1
  br label %b5
b7:
  %v35 = fadd <8 x float> %v13, %v20
  %v36 = fadd <8 x float> %v14, %v21
  %v37 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v39, align 4
  store <8 x float> %v14, ptr %v41, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v48 = load ptr, ptr %v47, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v51 = load ptr, ptr %v50, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v54 = load ptr, ptr %v53, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v57 = load ptr, ptr %v56, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v66 = load ptr, ptr %v65, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v70 = load ptr, ptr %v69, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v76 = load ptr, ptr %v75, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v81 = load ptr, ptr %v80, align 4
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v151 = load ptr, ptr %v150, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v154 = load ptr, ptr %v153, align 4
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v157 = load ptr, ptr %v156, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v160 = load ptr, ptr %v159, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v131 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v162, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v16
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v16
  %v94 = mul i64 %v16, 8
  %v95 = getelementptr inbounds float, ptr %v60, i64 %v94
  %v99 = getelementptr inbounds float, ptr %v62, i64 %v94
  %v102 = getelementptr inbounds float, ptr %v64, i64 %v94
  %v104 = getelementptr inbounds float, ptr %v81, i64 %v94
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v149, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v145, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v146, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v147, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v148, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v144, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v140, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v141, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v142, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v143, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v39
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v39
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v39
  %v68 = load float, ptr %v67, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v39
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v16
  %v73 = load float, ptr %v72, align 4
  %v74 = fmul float %v68, %v73
  %v78 = load float, ptr %v77, align 4
  %v79 = fadd float %v74, %v78
  %v82 = load <8 x float>, ptr %v40, align 4
  %v83 = load <8 x float>, ptr %v43, align 4
  %v84 = load <8 x float>, ptr %v46, align 4
  %v85 = fadd <8 x float> %v83, %v84
  %v86 = load <8 x float>, ptr %v49, align 4
  %v87 = fadd <8 x float> %v85, %v86
  %v88 = load <8 x float>, ptr %v52, align 4
  %v89 = fadd <8 x float> %v87, %v88
  %v90 = load <8 x float>, ptr %v55, align 4
  %v91 = fadd <8 x float> %v89, %v90
  %v92 = load <8 x float>, ptr %v58, align 4
  %v93 = fadd <8 x float> %v91, %v92
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fmul <8 x float> %v93, %v96
  %v98 = fadd <8 x float> %v82, %v97
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fmul <8 x float> %v98, %v100
  %v103 = load <8 x float>, ptr %v102, align 4
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v79, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fsub <8 x float> %v107, %v105
  %v109 = fmul <8 x float> %v103, %v108
  %v110 = fcmp olt <8 x float> %v109, splat (float 0xC056400000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0xC056400000000000), <8 x float> %v109
  %v112 = fcmp ogt <8 x float> %v111, splat (float 0x4056000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0x4056000000000000), <8 x float> %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v115 = fsub <8 x float> %v114, splat (float 0x4168000FE0000000)
  %v116 = bitcast <8 x float> %v114 to <8 x i32>
  %v117 = shl <8 x i32> %v116, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = fneg <8 x float> %v113
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v119)
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v120)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v121, <8 x float> splat (float 0x3F81227F40000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v121, <8 x float> splat (float 0x3FA5556740000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v121, <8 x float> splat (float 0x3FC5554B00000000))
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v121, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v125, <8 x float> splat (float 0x3FF0000000000000))
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v126, <8 x float> splat (float 0x3FF0000000000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v127, <8 x float> splat (float 0x3FF0000000000000))
  %v129 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v128
  %v130 = fmul <8 x float> %v101, %v129
  %v133 = fsub <8 x float> %v132, %v129
  %v134 = fmul <8 x float> %v130, %v133
  %v135 = fmul <8 x float> %v134, %v103
  %v136 = fneg <8 x float> %v135
  %v137 = fmul <8 x float> %v134, %v108
  %v138 = fmul <8 x float> %v98, %v129
  %v139 = fmul <8 x float> %v100, %v129
  %v140 = fadd <8 x float> %v32, %v136
  %v141 = fadd <8 x float> %v33, %v137
  %v142 = fadd <8 x float> %v34, %v138
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v139, <8 x float> %v35)
  %v144 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v145 = fadd <8 x float> %v23, %v32
  %v146 = fadd <8 x float> %v24, %v33
  %v147 = fadd <8 x float> %v25, %v34
  %v148 = fadd <8 x float> %v26, %v35
  %v149 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v94
  store <8 x float> %v23, ptr %v152, align 4
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v94
  store <8 x float> %v24, ptr %v155, align 4
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v94
  store <8 x float> %v25, ptr %v158, align 4
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v94
  store <8 x float> %v26, ptr %v161, align 4
  %v162 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v56 = load ptr, ptr %v55, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v125 = load ptr, ptr %v124, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 8, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = mul i64 8, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v96 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v127, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v59 = mul i64 %v16, 8
  %v60 = getelementptr inbounds float, ptr %v45, i64 %v59
  %v64 = getelementptr inbounds float, ptr %v47, i64 %v59
  %v67 = getelementptr inbounds float, ptr %v49, i64 %v59
  %v69 = getelementptr inbounds float, ptr %v56, i64 %v59
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v110, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v109, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v16
  %v54 = load float, ptr %v53, align 4
  %v57 = load <8 x float>, ptr %v40, align 4
  %v58 = load <8 x float>, ptr %v43, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = fadd <8 x float> %v57, %v62
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul <8 x float> %v63, %v65
  %v68 = load <8 x float>, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v54, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fsub <8 x float> %v72, %v70
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC056400000000000), <8 x float> %v74
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4056000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4056000000000000), <8 x float> %v76
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000FE0000000)
  %v81 = bitcast <8 x float> %v79 to <8 x i32>
  %v82 = shl <8 x i32> %v81, splat (i32 23)
  %v83 = bitcast <8 x i32> %v82 to <8 x float>
  %v84 = fneg <8 x float> %v78
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v85)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v86, <8 x float> splat (float 0x3F81227F40000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v86, <8 x float> splat (float 0x3FA5556740000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v86, <8 x float> splat (float 0x3FC5554B00000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v86, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v91, <8 x float> splat (float 0x3FF0000000000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000))
  %v94 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v93
  %v95 = fmul <8 x float> %v66, %v94
  %v98 = fsub <8 x float> %v97, %v94
  %v99 = fmul <8 x float> %v95, %v98
  %v100 = fmul <8 x float> %v99, %v68
  %v101 = fneg <8 x float> %v100
  %v102 = fmul <8 x float> %v99, %v73
  %v103 = fmul <8 x float> %v63, %v94
  %v104 = fmul <8 x float> %v65, %v94
  %v105 = fadd <8 x float> %v32, %v101
  %v106 = fadd <8 x float> %v33, %v102
  %v107 = fadd <8 x float> %v34, %v103
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v104, <8 x float> %v35)
  %v109 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v110 = fadd <8 x float> %v23, %v32
  %v111 = fadd <8 x float> %v24, %v33
  %v112 = fadd <8 x float> %v25, %v34
  %v113 = fadd <8 x float> %v26, %v35
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v59
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v59
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v59
  store <8 x float> %v25, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v59
  store <8 x float> %v26, ptr %v126, align 4
  %v127 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v50 = load ptr, ptr %v49, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v56 = load ptr, ptr %v55, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v59 = load ptr, ptr %v58, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v62 = load ptr, ptr %v61, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v65 = load ptr, ptr %v64, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v68 = load ptr, ptr %v67, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v117 = load ptr, ptr %v116, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v120 = load ptr, ptr %v119, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = mul i64 %v8, 8
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = sdiv i64 %v7, %v3
  %v13 = mul i64 %v12, 8
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v122, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v115, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v114, %b8 ]
  %v25 = icmp slt i64 %v22, %v21
  br i1 %v25, label %b4, label %b5
b4:
  %v26 = add i64 %v22, 128
  %v27 = icmp slt i64 %v26, %v21
  %v28 = select i1 %v27, i64 %v26, i64 %v21
  br label %b6
b6:
  %v29 = phi i64 [ %v22, %b4 ], [ %v112, %b7 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v110, %b7 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v111, %b7 ]
  %v32 = icmp slt i64 %v29, %v28
  br i1 %v32, label %b7, label %b8
b7:
  %v35 = mul i64 %v29, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v35
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v35
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v35
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v35
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v35
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v35
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v35
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v35
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v35
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v35
  %v70 = getelementptr inbounds float, ptr %v36, i64 %v16
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v39, i64 %v16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fmul <8 x float> %v71, %v73
  %v75 = getelementptr inbounds float, ptr %v42, i64 %v16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v45, i64 %v16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fmul <8 x float> %v76, %v78
  %v80 = fadd <8 x float> %v74, %v79
  %v81 = getelementptr inbounds float, ptr %v48, i64 %v16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v51, i64 %v16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fmul <8 x float> %v82, %v84
  %v86 = fadd <8 x float> %v80, %v85
  %v87 = getelementptr inbounds float, ptr %v54, i64 %v16
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v57, i64 %v16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fmul <8 x float> %v88, %v90
  %v92 = fadd <8 x float> %v86, %v91
  %v93 = getelementptr inbounds float, ptr %v60, i64 %v16
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v63, i64 %v16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fmul <8 x float> %v94, %v96
  %v98 = fadd <8 x float> %v92, %v97
  %v99 = getelementptr inbounds float, ptr %v66, i64 %v16
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v69, i64 %v16
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fmul <8 x float> %v100, %v102
  %v104 = fadd <8 x float> %v98, %v103
  %v105 = fadd <8 x float> %v71, %v76
  %v106 = fadd <8 x float> %v105, %v82
  %v107 = fadd <8 x float> %v106, %v88
  %v108 = fadd <8 x float> %v107, %v94
  %v109 = fadd <8 x float> %v108, %v100
  %v110 = fadd <8 x float> %v30, %v104
  %v111 = fadd <8 x float> %v31, %v109
  %v112 = add nsw i64 %v29, 1
  br label %b6
b8:
  %v113 = fadd <8 x float> %v23, %v30
  %v114 = fadd <8 x float> %v24, %v31
  %v115 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v16
  store <8 x float> %v23, ptr %v118, align 4
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v16
  store <8 x float> %v24, ptr %v121, align 4
  %v122 = add nsw i64 %v16, 8
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v22 = load ptr, ptr %v21, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v31 = load ptr, ptr %v30, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v29, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v28, %b7 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v27, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v26, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = fadd <8 x float> %v19, %v25
  %v27 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v28 = fadd <8 x float> %v13, %v19
  %v29 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v31, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v67 = load ptr, ptr %v66, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v69 = load ptr, ptr %v68, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v70 = phi i64 [ 0, %b0 ], [ %v153, %b3 ]
  %v71 = icmp slt i64 %v70, 64
  br i1 %v71, label %b3, label %b4
b3:
  %v72 = getelementptr inbounds float, ptr %v7, i64 %v70
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v9, i64 %v70
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = getelementptr inbounds float, ptr %v11, i64 %v70
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v13, i64 %v70
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v79, %v81
  %v83 = getelementptr inbounds float, ptr %v15, i64 %v70
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v82, %v84
  %v86 = getelementptr inbounds float, ptr %v17, i64 %v70
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v85, %v87
  %v89 = getelementptr inbounds float, ptr %v19, i64 %v70
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v21, i64 %v70
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v90, %v92
  %v94 = getelementptr inbounds float, ptr %v23, i64 %v70
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v93, %v95
  %v97 = getelementptr inbounds float, ptr %v25, i64 %v70
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v96, %v98
  %v100 = getelementptr inbounds float, ptr %v27, i64 %v70
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v99, %v101
  %v103 = getelementptr inbounds float, ptr %v29, i64 %v70
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v102, %v104
  %v106 = getelementptr inbounds float, ptr %v31, i64 %v70
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v33, i64 %v70
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fadd <8 x float> %v107, %v109
  %v111 = getelementptr inbounds float, ptr %v35, i64 %v70
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fadd <8 x float> %v110, %v112
  %v114 = getelementptr inbounds float, ptr %v37, i64 %v70
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fadd <8 x float> %v113, %v115
  %v117 = getelementptr inbounds float, ptr %v39, i64 %v70
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fadd <8 x float> %v116, %v118
  %v120 = getelementptr inbounds float, ptr %v41, i64 %v70
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v119, %v121
  %v123 = getelementptr inbounds float, ptr %v43, i64 %v70
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v45, i64 %v70
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v124, %v126
  %v128 = getelementptr inbounds float, ptr %v47, i64 %v70
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v127, %v129
  %v131 = getelementptr inbounds float, ptr %v49, i64 %v70
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v130, %v132
  %v134 = getelementptr inbounds float, ptr %v51, i64 %v70
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v133, %v135
  %v137 = getelementptr inbounds float, ptr %v53, i64 %v70
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v136, %v138
  %v140 = getelementptr inbounds float, ptr %v55, i64 %v70
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul <8 x float> %v139, %v141
  %v143 = getelementptr inbounds float, ptr %v57, i64 %v70
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = getelementptr inbounds float, ptr %v59, i64 %v70
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fmul <8 x float> %v144, %v146
  %v148 = getelementptr inbounds float, ptr %v61, i64 %v70
  store <8 x float> %v88, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v63, i64 %v70
  store <8 x float> %v105, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v65, i64 %v70
  store <8 x float> %v122, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v67, i64 %v70
  store <8 x float> %v142, ptr %v151, align 4
  %v152 = getelementptr inbounds float, ptr %v69, i64 %v70
  store <8 x float> %v147, ptr %v152, align 4
  %v153 = add nsw i64 %v70, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v21 = load ptr, ptr %v20, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v22 = load <8 x float>, ptr %v7, align 4
  %v23 = load <8 x float>, ptr %v9, align 4
  %v24 = fmul <8 x float> %v22, %v23
  %v25 = load <8 x float>, ptr %v11, align 4
  %v26 = load <8 x float>, ptr %v13, align 4
  %v27 = fadd <8 x float> %v25, %v26
  %v28 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = fdiv <8 x float> %v27, %v29
  %v31 = insertelement <8 x float> poison, float 0x4018000000000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = fmul <8 x float> %v30, %v32
  %v34 = load <8 x float>, ptr %v15, align 4
  %v35 = fmul <8 x float> %v22, %v34
  %v36 = fadd <8 x float> %v26, %v35
  store <8 x float> %v24, ptr %v17, align 4
  store <8 x float> %v33, ptr %v19, align 4
  store <8 x float> %v36, ptr %v21, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
