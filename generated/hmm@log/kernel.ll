; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm@log K=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
  %v36 = getelementptr inbounds i64, ptr %v1, i64 28
  %v37 = load i64, ptr %v36, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  %v38 = icmp eq i64 %v37, 0
  br i1 %v38, label %b2, label %b3
b2:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b3
b3:
  br label %b1
b1:
  %v39 = icmp sgt i64 %v3, 1
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds i64, ptr %v1, i64 3
  %v41 = atomicrmw add ptr %v40, i64 1 acq_rel
  %v42 = load i64, ptr %v4, align 8
  %v43 = add i64 %v42, 1
  store i64 %v43, ptr %v4, align 8
  %v44 = mul i64 %v3, %v43
  br label %b6
b6:
  %v45 = load atomic i64, ptr %v40 acquire, align 8
  %v46 = icmp slt i64 %v45, %v44
  br i1 %v46, label %b7, label %b8
b7:
  %v47 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  br label %b9
b9:
  %v48 = phi i64 [ 0, %b5 ], [ %v50, %b10 ]
  %v49 = icmp slt i64 %v48, %v6
  br i1 %v49, label %b10, label %b11
b10:
  store i64 %v48, ptr %v5, align 8
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v50 = add nsw i64 %v48, 1
  br label %b9
b11:
  br i1 %v39, label %b12, label %b13
b12:
  %v51 = getelementptr inbounds i64, ptr %v1, i64 3
  %v52 = atomicrmw add ptr %v51, i64 1 acq_rel
  %v53 = load i64, ptr %v4, align 8
  %v54 = add i64 %v53, 1
  store i64 %v54, ptr %v4, align 8
  %v55 = mul i64 %v3, %v54
  br label %b14
b14:
  %v56 = load atomic i64, ptr %v51 acquire, align 8
  %v57 = icmp slt i64 %v56, %v55
  br i1 %v57, label %b15, label %b16
b15:
  %v58 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v39, label %b17, label %b18
b17:
  %v59 = getelementptr inbounds i64, ptr %v1, i64 3
  %v60 = atomicrmw add ptr %v59, i64 1 acq_rel
  %v61 = load i64, ptr %v4, align 8
  %v62 = add i64 %v61, 1
  store i64 %v62, ptr %v4, align 8
  %v63 = mul i64 %v3, %v62
  br label %b19
b19:
  %v64 = load atomic i64, ptr %v59 acquire, align 8
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b20, label %b21
b20:
  %v66 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 15
  %v32 = load i64, ptr %v31, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v25 = mul i64 %v5, %v18
  %v33 = and i64 %v5, %v32
  %v34 = mul i64 %v33, %v18
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v41, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v10
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v26 = add i64 %v25, %v10
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v35 = add i64 %v34, %v10
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v38 = load <8 x float>, ptr %v22, align 4
  %v39 = load <8 x float>, ptr %v28, align 4
  %v40 = fadd <8 x float> %v38, %v39
  store <8 x float> %v40, ptr %v37, align 4
  %v41 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 15
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v29 = load ptr, ptr %v28, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v39 = load ptr, ptr %v38, align 4
  %v19 = and i64 %v5, %v18
  %v22 = mul i64 %v19, %v21
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v42, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = add i64 %v22, %v10
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v24
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v13 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v36, %b4 ]
  %v14 = icmp slt i64 %v12, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v12
  %v27 = load float, ptr %v26, align 4
  %v30 = mul i64 %v12, 8
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v27, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = fadd <8 x float> %v34, %v32
  %v36 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v13, <8 x float> %v35)
  %v37 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v40 = mul i64 %v10, 8
  %v41 = getelementptr inbounds float, ptr %v39, i64 %v40
  store <8 x float> %v13, ptr %v41, align 4
  %v42 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 21
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v29 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v35, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v24 = add i64 %v23, %v10
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v27 = load <8 x float>, ptr %v15, align 4
  %v28 = fsub <8 x float> %v27, %v27
  %v31 = fcmp oeq <8 x float> %v28, %v30
  %v32 = select <8 x i1> %v31, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v33 = fcmp une <8 x float> %v32, splat (float 0x0000000000000000)
  %v34 = select <8 x i1> %v33, <8 x float> %v27, <8 x float> %v30
  store <8 x float> %v34, ptr %v26, align 4
  %v35 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 15
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 21
  %v33 = load i64, ptr %v32, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v75 = load ptr, ptr %v74, align 4
  %v19 = and i64 %v5, %v18
  %v22 = mul i64 %v19, %v21
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v21
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v78, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = add i64 %v22, %v10
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v24
  %v36 = add i64 %v35, %v10
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v31, i64 %v37
  %v45 = load <8 x float>, ptr %v38, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v73, %b4 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v72, %b4 ]
  %v14 = icmp slt i64 %v12, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v12
  %v27 = load float, ptr %v26, align 4
  %v39 = mul i64 %v12, 8
  %v40 = getelementptr inbounds float, ptr %v29, i64 %v39
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v27, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = fadd <8 x float> %v43, %v41
  %v46 = fsub <8 x float> %v44, %v45
  %v47 = fcmp olt <8 x float> %v46, splat (float 0xC05A400000000000)
  %v48 = select <8 x i1> %v47, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v46
  %v49 = fcmp ogt <8 x float> %v48, splat (float 0x4056400000000000)
  %v50 = select <8 x i1> %v49, <8 x float> splat (float 0x4056400000000000), <8 x float> %v48
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v52 = fsub <8 x float> %v51, splat (float 0x4168000000000000)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v50)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v53)
  %v55 = bitcast <8 x float> %v51 to <8 x i32>
  %v56 = fmul <8 x float> %v54, %v54
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v54, <8 x float> splat (float 0x3F81227F40000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v54, <8 x float> splat (float 0x3FA5556740000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> splat (float 0x3FC5554B00000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v54, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v60, <8 x float> %v54)
  %v62 = sub <8 x i32> %v55, splat (i32 1262485250)
  %v63 = lshr <8 x i32> %v62, splat (i32 1)
  %v64 = sub <8 x i32> %v62, %v63
  %v65 = shl <8 x i32> %v63, splat (i32 23)
  %v66 = bitcast <8 x i32> %v65 to <8 x float>
  %v67 = shl <8 x i32> %v64, splat (i32 23)
  %v68 = bitcast <8 x i32> %v67 to <8 x float>
  %v69 = fadd <8 x float> %v61, splat (float 0x3FF0000000000000)
  %v70 = fmul <8 x float> %v69, %v66
  %v71 = fmul <8 x float> %v70, %v68
  %v72 = fadd <8 x float> %v13, %v71
  %v73 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v76 = mul i64 %v10, 8
  %v77 = getelementptr inbounds float, ptr %v75, i64 %v76
  store <8 x float> %v13, ptr %v77, align 4
  %v78 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 21
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 13
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v29 = add i64 %v5, 1
  %v32 = and i64 %v29, %v31
  %v33 = mul i64 %v32, %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v74, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v24 = add i64 %v23, %v10
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v34 = add i64 %v33, %v10
  %v35 = mul i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v37 = load <8 x float>, ptr %v15, align 4
  %v38 = fcmp olt <8 x float> %v37, splat (float 0x3810000000000000)
  %v39 = fmul <8 x float> %v37, splat (float 0x4160000000000000)
  %v40 = select <8 x i1> %v38, <8 x float> %v39, <8 x float> %v37
  %v41 = bitcast <8 x float> %v40 to <8 x i32>
  %v42 = sub <8 x i32> %v41, splat (i32 -13302541)
  %v43 = lshr <8 x i32> %v42, splat (i32 23)
  %v44 = select <8 x i1> %v38, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v45 = add <8 x i32> %v43, splat (i32 1262485504)
  %v46 = bitcast <8 x i32> %v45 to <8 x float>
  %v47 = fsub <8 x float> %v46, %v44
  %v48 = and <8 x i32> %v42, splat (i32 8388607)
  %v49 = add <8 x i32> %v48, splat (i32 1060439283)
  %v50 = bitcast <8 x i32> %v49 to <8 x float>
  %v51 = fsub <8 x float> %v50, splat (float 0x3FF0000000000000)
  %v52 = fmul <8 x float> %v47, splat (float 0x3FE62E4000000000)
  %v53 = fmul <8 x float> %v47, splat (float 0x3EB7F7D1C0000000)
  %v54 = fmul <8 x float> %v51, %v51
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v54, <8 x float> splat (float 0xBFC0DA7220000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v54, <8 x float> splat (float 0xBFC546EF00000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v54, <8 x float> splat (float 0xBFD0002320000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v54, <8 x float> splat (float 0x3FC22D90A0000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> splat (float 0x3FC999FF60000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v54, <8 x float> splat (float 0x3FD5555540000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v57, <8 x float> %v60)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v61, <8 x float> splat (float 0xBFE0000000000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v62, <8 x float> %v53)
  %v64 = fadd <8 x float> %v63, %v51
  %v65 = fadd <8 x float> %v64, %v52
  %v66 = fcmp oeq <8 x float> %v37, splat (float 0x7FF0000000000000)
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v65
  %v68 = fcmp oeq <8 x float> %v37, splat (float 0x0000000000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v67
  %v70 = fcmp ult <8 x float> %v37, splat (float 0x0000000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v69
  %v72 = load <8 x float>, ptr %v26, align 4
  %v73 = fadd <8 x float> %v71, %v72
  store <8 x float> %v73, ptr %v36, align 4
  %v74 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 22
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
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
  %v24 = add i64 %v23, %v10
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v27 = load <8 x float>, ptr %v15, align 4
  %v30 = fdiv <8 x float> %v29, %v27
  store <8 x float> %v30, ptr %v26, align 4
  %v31 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v15 = load ptr, ptr %v14, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v33 = load ptr, ptr %v32, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v35, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v16 = mul i64 %v9, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v21, %b4 ]
  %v12 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v20, %b4 ]
  %v13 = icmp slt i64 %v11, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v11
  %v19 = load <8 x float>, ptr %v18, align 4
  %v20 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v12, <8 x float> %v19)
  %v21 = add nsw i64 %v11, 8
  br label %b3
b5:
  %v22 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v23 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v24 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v22, <4 x float> %v23)
  %v25 = shufflevector <4 x float> %v24, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v26 = shufflevector <4 x float> %v24, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v27 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v25, <2 x float> %v26)
  %v28 = extractelement <2 x float> %v27, i64 0
  %v29 = extractelement <2 x float> %v27, i64 1
  %v30 = call float @llvm.maximum.f32(float %v28, float %v29)
  %v31 = call float @llvm.maximum.f32(float %v30, float 0xFFF0000000000000)
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v9
  store float %v31, ptr %v34, align 4
  %v35 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v21 = load ptr, ptr %v20, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v23, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v14 = load float, ptr %v13, align 4
  %v15 = fsub float %v14, %v14
  %v16 = fcmp oeq float %v15, 0x0000000000000000
  %v17 = select i1 %v16, float 0x3FF0000000000000, float 0x0000000000000000
  %v18 = fcmp une float %v17, 0x0000000000000000
  %v19 = select i1 %v18, float %v14, float 0x0000000000000000
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v9
  store float %v19, ptr %v22, align 4
  %v23 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v19 = load ptr, ptr %v18, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v65 = load ptr, ptr %v64, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v67, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v16 = mul i64 %v9, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  %v21 = load float, ptr %v20, align 4
  %v24 = insertelement <8 x float> poison, float %v21, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v53, %b4 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v52, %b4 ]
  %v13 = icmp slt i64 %v11, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v11
  %v23 = load <8 x float>, ptr %v22, align 4
  %v26 = fsub <8 x float> %v23, %v25
  %v27 = fcmp olt <8 x float> %v26, splat (float 0xC05A400000000000)
  %v28 = select <8 x i1> %v27, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v26
  %v29 = fcmp ogt <8 x float> %v28, splat (float 0x4056400000000000)
  %v30 = select <8 x i1> %v29, <8 x float> splat (float 0x4056400000000000), <8 x float> %v28
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v32 = fsub <8 x float> %v31, splat (float 0x4168000000000000)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v30)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v33)
  %v35 = bitcast <8 x float> %v31 to <8 x i32>
  %v36 = fmul <8 x float> %v34, %v34
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v34, <8 x float> splat (float 0x3F81227F40000000))
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v34, <8 x float> splat (float 0x3FA5556740000000))
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> splat (float 0x3FC5554B00000000))
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v34, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v40, <8 x float> %v34)
  %v42 = sub <8 x i32> %v35, splat (i32 1262485250)
  %v43 = lshr <8 x i32> %v42, splat (i32 1)
  %v44 = sub <8 x i32> %v42, %v43
  %v45 = shl <8 x i32> %v43, splat (i32 23)
  %v46 = bitcast <8 x i32> %v45 to <8 x float>
  %v47 = shl <8 x i32> %v44, splat (i32 23)
  %v48 = bitcast <8 x i32> %v47 to <8 x float>
  %v49 = fadd <8 x float> %v41, splat (float 0x3FF0000000000000)
  %v50 = fmul <8 x float> %v49, %v46
  %v51 = fmul <8 x float> %v50, %v48
  %v52 = fadd <8 x float> %v12, %v51
  %v53 = add nsw i64 %v11, 8
  br label %b3
b5:
  %v54 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v12, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v9
  store float %v63, ptr %v66, align 4
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v50 = load ptr, ptr %v49, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v55 = load ptr, ptr %v54, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v57, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v14 = load float, ptr %v13, align 4
  %v15 = fcmp olt float %v14, 0x3810000000000000
  %v16 = fmul float %v14, 0x4160000000000000
  %v17 = select i1 %v15, float %v16, float %v14
  %v18 = bitcast float %v17 to i32
  %v19 = sub i32 %v18, -13302541
  %v20 = lshr i32 %v19, 23
  %v21 = select i1 %v15, float 0x41680012E0000000, float 0x4168001000000000
  %v22 = add i32 %v20, 1262485504
  %v23 = bitcast i32 %v22 to float
  %v24 = fsub float %v23, %v21
  %v25 = and i32 %v19, 8388607
  %v26 = add i32 %v25, 1060439283
  %v27 = bitcast i32 %v26 to float
  %v28 = fsub float %v27, 0x3FF0000000000000
  %v29 = fmul float %v24, 0x3FE62E4000000000
  %v30 = fmul float %v24, 0x3EB7F7D1C0000000
  %v31 = fmul float %v28, %v28
  %v32 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v31, float 0xBFC0DA7220000000)
  %v33 = call float @llvm.fmuladd.f32(float %v32, float %v31, float 0xBFC546EF00000000)
  %v34 = call float @llvm.fmuladd.f32(float %v33, float %v31, float 0xBFD0002320000000)
  %v35 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v31, float 0x3FC22D90A0000000)
  %v36 = call float @llvm.fmuladd.f32(float %v35, float %v31, float 0x3FC999FF60000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v31, float 0x3FD5555540000000)
  %v38 = call float @llvm.fmuladd.f32(float %v28, float %v34, float %v37)
  %v39 = call float @llvm.fmuladd.f32(float %v28, float %v38, float 0xBFE0000000000000)
  %v40 = call float @llvm.fmuladd.f32(float %v31, float %v39, float %v30)
  %v41 = fadd float %v40, %v28
  %v42 = fadd float %v41, %v29
  %v43 = fcmp oeq float %v14, 0x7FF0000000000000
  %v44 = select i1 %v43, float 0x7FF0000000000000, float %v42
  %v45 = fcmp oeq float %v14, 0x0000000000000000
  %v46 = select i1 %v45, float 0xFFF0000000000000, float %v44
  %v47 = fcmp ult float %v14, 0x0000000000000000
  %v48 = select i1 %v47, float 0x7FF8000000000000, float %v46
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v9
  %v52 = load float, ptr %v51, align 4
  %v53 = fadd float %v48, %v52
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v9
  store float %v53, ptr %v56, align 4
  %v57 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v17 = load ptr, ptr %v16, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v19, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v14 = load float, ptr %v13, align 4
  %v15 = fdiv float 0x3FF0000000000000, %v14
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v9
  store float %v15, ptr %v18, align 4
  %v19 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 28
  %v48 = load i64, ptr %v47, align 8
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
  %v35 = sub i64 %v6, 1
  br label %b0
b0:
  %v33 = phi i64 [ 0, %entry ], [ %v37, %b1 ]
  %v34 = icmp slt i64 %v33, %v6
  br i1 %v34, label %b1, label %b2
b1:
  %v36 = sub i64 %v35, %v33
  store i64 %v36, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v37 = add nsw i64 %v33, 1
  br label %b0
b2:
  %v38 = icmp sgt i64 %v3, 1
  br i1 %v38, label %b3, label %b4
b3:
  %v39 = getelementptr inbounds i64, ptr %v1, i64 3
  %v40 = atomicrmw add ptr %v39, i64 1 acq_rel
  %v41 = load i64, ptr %v4, align 8
  %v42 = add i64 %v41, 1
  store i64 %v42, ptr %v4, align 8
  %v43 = mul i64 %v3, %v42
  br label %b5
b5:
  %v44 = load atomic i64, ptr %v39 acquire, align 8
  %v45 = icmp slt i64 %v44, %v43
  br i1 %v45, label %b6, label %b7
b6:
  %v46 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v49 = icmp eq i64 %v48, 0
  br i1 %v49, label %b8, label %b9
b8:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b9
b9:
  br i1 %v38, label %b10, label %b11
b10:
  %v50 = getelementptr inbounds i64, ptr %v1, i64 3
  %v51 = atomicrmw add ptr %v50, i64 1 acq_rel
  %v52 = load i64, ptr %v4, align 8
  %v53 = add i64 %v52, 1
  store i64 %v53, ptr %v4, align 8
  %v54 = mul i64 %v3, %v53
  br label %b12
b12:
  %v55 = load atomic i64, ptr %v50 acquire, align 8
  %v56 = icmp slt i64 %v55, %v54
  br i1 %v56, label %b13, label %b14
b13:
  %v57 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b15, label %b16
b15:
  %v58 = getelementptr inbounds i64, ptr %v1, i64 3
  %v59 = atomicrmw add ptr %v58, i64 1 acq_rel
  %v60 = load i64, ptr %v4, align 8
  %v61 = add i64 %v60, 1
  store i64 %v61, ptr %v4, align 8
  %v62 = mul i64 %v3, %v61
  br label %b17
b17:
  %v63 = load atomic i64, ptr %v58 acquire, align 8
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %b18, label %b19
b18:
  %v65 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b20, label %b21
b20:
  %v66 = getelementptr inbounds i64, ptr %v1, i64 3
  %v67 = atomicrmw add ptr %v66, i64 1 acq_rel
  %v68 = load i64, ptr %v4, align 8
  %v69 = add i64 %v68, 1
  store i64 %v69, ptr %v4, align 8
  %v70 = mul i64 %v3, %v69
  br label %b22
b22:
  %v71 = load atomic i64, ptr %v66 acquire, align 8
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b23, label %b24
b23:
  %v73 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v29 = load ptr, ptr %v28, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v34, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v31 = load <8 x float>, ptr %v21, align 4
  %v32 = load <8 x float>, ptr %v27, align 4
  %v33 = fmul <8 x float> %v31, %v32
  store <8 x float> %v33, ptr %v30, align 4
  %v34 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v33 = load ptr, ptr %v32, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v86 = load ptr, ptr %v85, align 4
  %v21 = mul i64 %v5, %v20
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v91, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v10
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v18, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v23
  %v87 = mul i64 %v10, 8
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v90, %b8 ]
  %v13 = icmp slt i64 %v12, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v12
  %v29 = load float, ptr %v28, align 4
  %v37 = mul i64 %v12, 8
  %v41 = insertelement <8 x float> poison, float %v29, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v14 = phi i64 [ 0, %b4 ], [ %v74, %b7 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v73, %b7 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b7, label %b8
b7:
  %v35 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v36 = load <8 x float>, ptr %v35, align 4
  %v38 = add i64 %v37, %v14
  %v39 = getelementptr inbounds float, ptr %v31, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  %v43 = fadd <8 x float> %v42, %v40
  %v44 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fsub <8 x float> %v43, %v45
  %v47 = fcmp olt <8 x float> %v46, splat (float 0xC05A400000000000)
  %v48 = select <8 x i1> %v47, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v46
  %v49 = fcmp ogt <8 x float> %v48, splat (float 0x4056400000000000)
  %v50 = select <8 x i1> %v49, <8 x float> splat (float 0x4056400000000000), <8 x float> %v48
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v52 = fsub <8 x float> %v51, splat (float 0x4168000000000000)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v50)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v53)
  %v55 = bitcast <8 x float> %v51 to <8 x i32>
  %v56 = fmul <8 x float> %v54, %v54
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v54, <8 x float> splat (float 0x3F81227F40000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v54, <8 x float> splat (float 0x3FA5556740000000))
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> splat (float 0x3FC5554B00000000))
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v54, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v60, <8 x float> %v54)
  %v62 = sub <8 x i32> %v55, splat (i32 1262485250)
  %v63 = lshr <8 x i32> %v62, splat (i32 1)
  %v64 = sub <8 x i32> %v62, %v63
  %v65 = shl <8 x i32> %v63, splat (i32 23)
  %v66 = bitcast <8 x i32> %v65 to <8 x float>
  %v67 = shl <8 x i32> %v64, splat (i32 23)
  %v68 = bitcast <8 x i32> %v67 to <8 x float>
  %v69 = fadd <8 x float> %v61, splat (float 0x3FF0000000000000)
  %v70 = fmul <8 x float> %v69, %v66
  %v71 = fmul <8 x float> %v70, %v68
  %v72 = fmul <8 x float> %v36, %v71
  %v73 = fadd <8 x float> %v15, %v72
  %v74 = add nsw i64 %v14, 8
  br label %b6
b8:
  %v75 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v76 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v77 = fadd <4 x float> %v75, %v76
  %v78 = shufflevector <4 x float> %v77, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v79 = shufflevector <4 x float> %v77, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v80 = fadd <2 x float> %v78, %v79
  %v81 = extractelement <2 x float> %v80, i64 0
  %v82 = extractelement <2 x float> %v80, i64 1
  %v83 = fadd float %v81, %v82
  %v84 = fadd float %v83, 0x0000000000000000
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v12
  store float %v84, ptr %v89, align 4
  %v90 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v91 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v25 = load ptr, ptr %v24, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v44 = load ptr, ptr %v43, align 4
  %v16 = mul i64 %v5, %v15
  %v45 = and i64 %v5, 1
  %v46 = mul i64 %v45, %v15
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v86, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v23 = load float, ptr %v22, align 4
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = fmul float %v23, %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v18
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v35 = load float, ptr %v34, align 4
  %v38 = mul i64 %v10, 8
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v18
  %v47 = add i64 %v46, %v10
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v48
  %v50 = load <8 x float>, ptr %v19, align 4
  %v51 = load <8 x float>, ptr %v31, align 4
  %v52 = insertelement <8 x float> poison, float %v35, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = fsub <8 x float> %v51, %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC05A400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v56, splat (float 0x4056400000000000)
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x4056400000000000), <8 x float> %v56
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v60 = fsub <8 x float> %v59, splat (float 0x4168000000000000)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v58)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v61)
  %v63 = bitcast <8 x float> %v59 to <8 x i32>
  %v64 = fmul <8 x float> %v62, %v62
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v62, <8 x float> splat (float 0x3F81227F40000000))
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v62, <8 x float> splat (float 0x3FA5556740000000))
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> splat (float 0x3FC5554B00000000))
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v62, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v68, <8 x float> %v62)
  %v70 = sub <8 x i32> %v63, splat (i32 1262485250)
  %v71 = lshr <8 x i32> %v70, splat (i32 1)
  %v72 = sub <8 x i32> %v70, %v71
  %v73 = shl <8 x i32> %v71, splat (i32 23)
  %v74 = bitcast <8 x i32> %v73 to <8 x float>
  %v75 = shl <8 x i32> %v72, splat (i32 23)
  %v76 = bitcast <8 x i32> %v75 to <8 x float>
  %v77 = fadd <8 x float> %v69, splat (float 0x3FF0000000000000)
  %v78 = fmul <8 x float> %v77, %v74
  %v79 = fmul <8 x float> %v78, %v76
  %v80 = insertelement <8 x float> poison, float %v28, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = fmul <8 x float> %v81, %v79
  %v83 = fadd <8 x float> %v50, %v82
  %v84 = load <8 x float>, ptr %v39, align 4
  %v85 = fadd <8 x float> %v83, %v84
  store <8 x float> %v85, ptr %v42, align 4
  store <8 x float> %v85, ptr %v49, align 4
  %v86 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v21 = load ptr, ptr %v20, align 4
  %v13 = and i64 0, 1
  %v16 = mul i64 %v13, %v15
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v9
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v19, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v33 = load ptr, ptr %v32, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v75 = load ptr, ptr %v74, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v77, %b7 ]
  %v7 = icmp slt i64 %v6, 8
  br i1 %v7, label %b3, label %b4
b3:
  %v36 = mul i64 %v6, 8
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  br label %b5
b5:
  %v12 = phi i64 [ 0, %b3 ], [ %v73, %b10 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v72, %b10 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b6, label %b7
b6:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b8
b8:
  %v18 = phi i64 [ %v12, %b6 ], [ %v71, %b9 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b6 ], [ %v70, %b9 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b9, label %b10
b9:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v6
  %v29 = load float, ptr %v28, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v23
  %v35 = load <8 x float>, ptr %v24, align 4
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v29, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = fadd <8 x float> %v40, %v38
  %v42 = load <8 x float>, ptr %v34, align 4
  %v43 = fsub <8 x float> %v41, %v42
  %v44 = fcmp olt <8 x float> %v43, splat (float 0xC05A400000000000)
  %v45 = select <8 x i1> %v44, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v43
  %v46 = fcmp ogt <8 x float> %v45, splat (float 0x4056400000000000)
  %v47 = select <8 x i1> %v46, <8 x float> splat (float 0x4056400000000000), <8 x float> %v45
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v49 = fsub <8 x float> %v48, splat (float 0x4168000000000000)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v47)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v50)
  %v52 = bitcast <8 x float> %v48 to <8 x i32>
  %v53 = fmul <8 x float> %v51, %v51
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v51, <8 x float> splat (float 0x3F81227F40000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v51, <8 x float> splat (float 0x3FA5556740000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> splat (float 0x3FC5554B00000000))
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v51, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v57, <8 x float> %v51)
  %v59 = sub <8 x i32> %v52, splat (i32 1262485250)
  %v60 = lshr <8 x i32> %v59, splat (i32 1)
  %v61 = sub <8 x i32> %v59, %v60
  %v62 = shl <8 x i32> %v60, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = shl <8 x i32> %v61, splat (i32 23)
  %v65 = bitcast <8 x i32> %v64 to <8 x float>
  %v66 = fadd <8 x float> %v58, splat (float 0x3FF0000000000000)
  %v67 = fmul <8 x float> %v66, %v63
  %v68 = fmul <8 x float> %v67, %v65
  %v69 = fmul <8 x float> %v35, %v68
  %v70 = fadd <8 x float> %v19, %v69
  %v71 = add nsw i64 %v18, 1
  br label %b8
b10:
  %v72 = fadd <8 x float> %v13, %v19
  %v73 = add nsw i64 %v12, 128
  br label %b5
b7:
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v36
  store <8 x float> %v13, ptr %v76, align 4
  %v77 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v7
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v7
  %v15 = select i1 %v14, i64 %v13, i64 %v7
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}

declare i32 @sched_yield() #2
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
