; generated from specs/rg_lru.yaml by `make generated`: do not edit
; rg_lru N=2 D=8 float32, x86-64-v3

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
  %v45 = getelementptr inbounds i64, ptr %v1, i64 44
  %v46 = load i64, ptr %v45, align 8
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
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v35, label %b7, label %b8
b7:
  %v47 = icmp eq i64 %v46, 0
  br i1 %v47, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v36, label %b11, label %b12
b11:
  %v48 = getelementptr inbounds i64, ptr %v1, i64 3
  %v49 = atomicrmw add ptr %v48, i64 1 acq_rel
  %v50 = load i64, ptr %v4, align 8
  %v51 = add i64 %v50, 1
  store i64 %v51, ptr %v4, align 8
  %v52 = mul i64 %v3, %v51
  br label %b13
b13:
  %v53 = load atomic i64, ptr %v48 acquire, align 8
  %v54 = icmp slt i64 %v53, %v52
  br i1 %v54, label %b14, label %b15
b14:
  %v55 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b16, label %b17
b16:
  %v56 = getelementptr inbounds i64, ptr %v1, i64 3
  %v57 = atomicrmw add ptr %v56, i64 1 acq_rel
  %v58 = load i64, ptr %v4, align 8
  %v59 = add i64 %v58, 1
  store i64 %v59, ptr %v4, align 8
  %v60 = mul i64 %v3, %v59
  br label %b18
b18:
  %v61 = load atomic i64, ptr %v56 acquire, align 8
  %v62 = icmp slt i64 %v61, %v60
  br i1 %v62, label %b19, label %b20
b19:
  %v63 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v64 = icmp sle i64 %v10, 4
  br i1 %v64, label %b21, label %b22
b21:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b22
b22:
  %v65 = icmp sgt i64 %v10, 4
  br i1 %v65, label %b23, label %b24
b23:
  br label %b25
b25:
  %v66 = phi i64 [ 0, %b23 ], [ %v68, %b26 ]
  %v67 = icmp slt i64 %v66, %v6
  br i1 %v67, label %b26, label %b27
b26:
  store i64 %v66, ptr %v5, align 8
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v68 = add nsw i64 %v66, 1
  br label %b25
b27:
  br label %b24
b24:
  br i1 %v36, label %b28, label %b29
b28:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b30
b30:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b31, label %b32
b31:
  %v76 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v62 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v13 = phi i64 [ 0, %b0 ], [ %v74, %b3 ]
  %v14 = icmp slt i64 %v13, 16
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = getelementptr inbounds float, ptr %v6, i64 %v13
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v16)
  %v18 = fneg <8 x float> %v17
  %v19 = fcmp olt <8 x float> %v18, splat (float 0xC05A400000000000)
  %v20 = select <8 x i1> %v19, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v18
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v22 = fsub <8 x float> %v21, splat (float 0x4168000000000000)
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v20)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v23)
  %v25 = bitcast <8 x float> %v21 to <8 x i32>
  %v26 = fmul <8 x float> %v24, %v24
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v24, <8 x float> splat (float 0x3F81227F40000000))
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> splat (float 0x3FA5556740000000))
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v24, <8 x float> splat (float 0x3FC5554B00000000))
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v24)
  %v32 = sub <8 x i32> %v25, splat (i32 1262485250)
  %v33 = lshr <8 x i32> %v32, splat (i32 1)
  %v34 = sub <8 x i32> %v32, %v33
  %v35 = shl <8 x i32> %v33, splat (i32 23)
  %v36 = bitcast <8 x i32> %v35 to <8 x float>
  %v37 = shl <8 x i32> %v34, splat (i32 23)
  %v38 = bitcast <8 x i32> %v37 to <8 x float>
  %v39 = fadd <8 x float> %v31, splat (float 0x3FF0000000000000)
  %v40 = fmul <8 x float> %v39, %v36
  %v41 = fmul <8 x float> %v40, %v38
  %v42 = fcmp ogt <8 x float> %v41, splat (float 0x3FDA8279A0000000)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v44 = select <8 x i1> %v42, <8 x float> %v43, <8 x float> %v41
  %v45 = select <8 x i1> %v42, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v46 = select <8 x i1> %v42, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v47 = fmul <8 x float> %v44, %v44
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v47, <8 x float> splat (float 0xBFC0DA7220000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v47, <8 x float> splat (float 0xBFC546EF00000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v47, <8 x float> splat (float 0xBFD0002320000000))
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v47, <8 x float> splat (float 0x3FC22D90A0000000))
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> splat (float 0x3FC999FF60000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v47, <8 x float> splat (float 0x3FD5555540000000))
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v50, <8 x float> %v53)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v54, <8 x float> splat (float 0xBFE0000000000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v55, <8 x float> %v46)
  %v57 = fadd <8 x float> %v56, %v44
  %v58 = fadd <8 x float> %v57, %v45
  %v59 = fcmp ogt <8 x float> %v16, splat (float 0x0000000000000000)
  %v60 = select <8 x i1> %v59, <8 x float> %v16, <8 x float> splat (float 0x0000000000000000)
  %v61 = fadd <8 x float> %v60, %v58
  %v64 = fmul <8 x float> %v63, %v61
  %v65 = fcmp olt <8 x float> %v16, splat (float 0x0000000000000000)
  %v66 = select <8 x i1> %v65, <8 x float> %v41, <8 x float> splat (float 0x3FF0000000000000)
  %v67 = fadd <8 x float> %v41, splat (float 0x3FF0000000000000)
  %v68 = fdiv <8 x float> %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v8, i64 %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v10, i64 %v13
  store <8 x float> %v64, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v12, i64 %v13
  store <8 x float> %v68, ptr %v73, align 4
  %v74 = add nsw i64 %v13, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v25 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v28, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 16
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v27, %b4 ]
  %v23 = icmp slt i64 %v22, 16
  br i1 %v23, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v21, i64 %v22
  store <8 x float> %v26, ptr %v24, align 4
  %v27 = add nsw i64 %v22, 8
  br label %b3
b5:
  %v28 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v21 = load ptr, ptr %v20, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v48 = load ptr, ptr %v47, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v54, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 16
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v22
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v53, %b8 ]
  %v12 = icmp slt i64 %v11, 2
  br i1 %v12, label %b4, label %b5
b4:
  %v24 = mul i64 %v11, 64
  %v30 = mul i64 %v11, 8
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v52, %b11 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b7, label %b8
b7:
  %v25 = mul i64 %v13, 8
  %v26 = add i64 %v24, %v25
  br label %b9
b9:
  %v15 = phi i64 [ 0, %b7 ], [ %v36, %b10 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v35, %b10 ]
  %v17 = icmp slt i64 %v15, 8
  br i1 %v17, label %b10, label %b11
b10:
  %v27 = add i64 %v26, %v15
  %v28 = getelementptr inbounds float, ptr %v19, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v31 = add i64 %v30, %v15
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fmul <8 x float> %v29, %v33
  %v35 = fadd <8 x float> %v16, %v34
  %v36 = add nsw i64 %v15, 8
  br label %b9
b11:
  %v37 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v38 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v39 = fadd <4 x float> %v37, %v38
  %v40 = shufflevector <4 x float> %v39, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v41 = shufflevector <4 x float> %v39, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v42 = fadd <2 x float> %v40, %v41
  %v43 = extractelement <2 x float> %v42, i64 0
  %v44 = extractelement <2 x float> %v42, i64 1
  %v45 = fadd float %v43, %v44
  %v46 = fadd float %v45, 0x0000000000000000
  %v50 = add i64 %v30, %v13
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  store float %v46, ptr %v51, align 4
  %v52 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v53 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v54 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v21 = load ptr, ptr %v20, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v54, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 16
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v22
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v53, %b8 ]
  %v12 = icmp slt i64 %v11, 2
  br i1 %v12, label %b4, label %b5
b4:
  %v24 = mul i64 %v11, 64
  %v30 = mul i64 %v11, 8
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v52, %b11 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b7, label %b8
b7:
  %v25 = mul i64 %v13, 8
  %v26 = add i64 %v24, %v25
  br label %b9
b9:
  %v15 = phi i64 [ 0, %b7 ], [ %v36, %b10 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v35, %b10 ]
  %v17 = icmp slt i64 %v15, 8
  br i1 %v17, label %b10, label %b11
b10:
  %v27 = add i64 %v26, %v15
  %v28 = getelementptr inbounds float, ptr %v19, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v31 = add i64 %v30, %v15
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fmul <8 x float> %v29, %v33
  %v35 = fadd <8 x float> %v16, %v34
  %v36 = add nsw i64 %v15, 8
  br label %b9
b11:
  %v37 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v38 = shufflevector <8 x float> %v16, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v39 = fadd <4 x float> %v37, %v38
  %v40 = shufflevector <4 x float> %v39, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v41 = shufflevector <4 x float> %v39, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v42 = fadd <2 x float> %v40, %v41
  %v43 = extractelement <2 x float> %v42, i64 0
  %v44 = extractelement <2 x float> %v42, i64 1
  %v45 = fadd float %v43, %v44
  %v46 = fadd float %v45, 0x0000000000000000
  %v50 = add i64 %v30, %v13
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  store float %v46, ptr %v51, align 4
  %v52 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v53 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v54 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v16 = load ptr, ptr %v15, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v20 = load ptr, ptr %v19, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 16
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = mul i64 %v9, 8
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v17
  %v22 = load <8 x float>, ptr %v14, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  store <8 x float> %v22, ptr %v18, align 4
  store <8 x float> %v24, ptr %v21, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 14
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 25
  %v39 = load i64, ptr %v38, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v46 = load ptr, ptr %v45, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 26
  %v55 = load i64, ptr %v54, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v64 = load ptr, ptr %v63, align 4
  %v19 = and i64 %v12, %v18
  %v22 = mul i64 %v19, %v21
  %v130 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = getelementptr inbounds float, ptr %v35, i64 8
  %v206 = getelementptr inbounds float, ptr %v46, i64 8
  %v296 = getelementptr inbounds float, ptr %v62, i64 8
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v335, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v23 = add i64 %v22, %v9
  %v24 = mul i64 %v23, 16
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v25, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v334, %b4 ]
  %v30 = phi <8 x float> [ %v26, %b1 ], [ %v195, %b4 ]
  %v31 = phi <8 x float> [ %v28, %b1 ], [ %v332, %b4 ]
  %v32 = icmp slt i64 %v29, %v14
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v12, %v29
  %v40 = and i64 %v33, %v39
  %v41 = mul i64 %v40, %v21
  %v42 = add i64 %v41, %v9
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v43
  %v47 = and i64 %v33, %v18
  %v48 = mul i64 %v47, %v21
  %v49 = add i64 %v48, %v9
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v16, i64 %v50
  %v56 = and i64 %v33, %v55
  %v57 = mul i64 %v56, %v21
  %v58 = add i64 %v57, %v9
  %v59 = mul i64 %v58, 16
  %v60 = getelementptr inbounds float, ptr %v53, i64 %v59
  %v65 = mul i64 %v33, %v21
  %v66 = add i64 %v65, %v9
  %v67 = mul i64 %v66, 16
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = load <8 x float>, ptr %v35, align 4
  %v70 = load <8 x float>, ptr %v44, align 4
  %v71 = load <8 x float>, ptr %v46, align 4
  %v72 = fadd <8 x float> %v70, %v71
  %v73 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v72)
  %v74 = fneg <8 x float> %v73
  %v75 = fcmp olt <8 x float> %v74, splat (float 0xC05A400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v74
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v78 = fsub <8 x float> %v77, splat (float 0x4168000000000000)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v79)
  %v81 = bitcast <8 x float> %v77 to <8 x i32>
  %v82 = fmul <8 x float> %v80, %v80
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v80, <8 x float> splat (float 0x3F81227F40000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v80, <8 x float> splat (float 0x3FA5556740000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v80, <8 x float> splat (float 0x3FC5554B00000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v80, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v86, <8 x float> %v80)
  %v88 = sub <8 x i32> %v81, splat (i32 1262485250)
  %v89 = lshr <8 x i32> %v88, splat (i32 1)
  %v90 = sub <8 x i32> %v88, %v89
  %v91 = shl <8 x i32> %v89, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = shl <8 x i32> %v90, splat (i32 23)
  %v94 = bitcast <8 x i32> %v93 to <8 x float>
  %v95 = fadd <8 x float> %v87, splat (float 0x3FF0000000000000)
  %v96 = fmul <8 x float> %v95, %v92
  %v97 = fmul <8 x float> %v96, %v94
  %v98 = fcmp olt <8 x float> %v72, splat (float 0x0000000000000000)
  %v99 = select <8 x i1> %v98, <8 x float> %v97, <8 x float> splat (float 0x3FF0000000000000)
  %v100 = fadd <8 x float> %v97, splat (float 0x3FF0000000000000)
  %v101 = fdiv <8 x float> %v99, %v100
  %v102 = fmul <8 x float> %v69, %v101
  %v103 = fneg <8 x float> %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4056400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4056400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = bitcast <8 x float> %v108 to <8 x i32>
  %v113 = fmul <8 x float> %v111, %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v117, <8 x float> %v111)
  %v119 = sub <8 x i32> %v112, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fadd <8 x float> %v118, splat (float 0x3FF0000000000000)
  %v127 = fmul <8 x float> %v126, %v123
  %v128 = fmul <8 x float> %v127, %v125
  %v129 = fmul <8 x float> %v128, %v30
  %v132 = fmul <8 x float> %v102, %v131
  %v133 = fneg <8 x float> %v132
  %v134 = fcmp olt <8 x float> %v133, splat (float 0xC033000000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0xC033000000000000), <8 x float> %v133
  %v136 = fcmp ogt <8 x float> %v135, splat (float 0x4056400000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0x4056400000000000), <8 x float> %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v139 = fsub <8 x float> %v138, splat (float 0x4168000000000000)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v137)
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v140)
  %v142 = bitcast <8 x float> %v138 to <8 x i32>
  %v143 = fmul <8 x float> %v141, %v141
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v141, <8 x float> splat (float 0x3F81227F40000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v141, <8 x float> splat (float 0x3FA5556740000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v141, <8 x float> splat (float 0x3FC5554B00000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v141, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v147, <8 x float> %v141)
  %v149 = shl <8 x i32> %v142, splat (i32 23)
  %v150 = add <8 x i32> %v149, splat (i32 1056964608)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = fsub <8 x float> %v151, splat (float 0x3FE0000000000000)
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v148, <8 x float> %v152)
  %v154 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v133)
  %v155 = fcmp olt <8 x float> %v154, splat (float 0x3E60000000000000)
  %v156 = fadd <8 x float> %v153, %v153
  %v157 = select <8 x i1> %v155, <8 x float> %v133, <8 x float> %v156
  %v158 = fneg <8 x float> %v157
  %v159 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v158)
  %v160 = load <8 x float>, ptr %v60, align 4
  %v161 = load <8 x float>, ptr %v62, align 4
  %v162 = fadd <8 x float> %v160, %v161
  %v163 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v162)
  %v164 = fneg <8 x float> %v163
  %v165 = fcmp olt <8 x float> %v164, splat (float 0xC05A400000000000)
  %v166 = select <8 x i1> %v165, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v164
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v168 = fsub <8 x float> %v167, splat (float 0x4168000000000000)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v166)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v169)
  %v171 = bitcast <8 x float> %v167 to <8 x i32>
  %v172 = fmul <8 x float> %v170, %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v170, <8 x float> splat (float 0x3F81227F40000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FA5556740000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> splat (float 0x3FC5554B00000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v176, <8 x float> %v170)
  %v178 = sub <8 x i32> %v171, splat (i32 1262485250)
  %v179 = lshr <8 x i32> %v178, splat (i32 1)
  %v180 = sub <8 x i32> %v178, %v179
  %v181 = shl <8 x i32> %v179, splat (i32 23)
  %v182 = bitcast <8 x i32> %v181 to <8 x float>
  %v183 = shl <8 x i32> %v180, splat (i32 23)
  %v184 = bitcast <8 x i32> %v183 to <8 x float>
  %v185 = fadd <8 x float> %v177, splat (float 0x3FF0000000000000)
  %v186 = fmul <8 x float> %v185, %v182
  %v187 = fmul <8 x float> %v186, %v184
  %v188 = fcmp olt <8 x float> %v162, splat (float 0x0000000000000000)
  %v189 = select <8 x i1> %v188, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000)
  %v190 = fadd <8 x float> %v187, splat (float 0x3FF0000000000000)
  %v191 = fdiv <8 x float> %v189, %v190
  %v192 = load <8 x float>, ptr %v68, align 4
  %v193 = fmul <8 x float> %v191, %v192
  %v194 = fmul <8 x float> %v159, %v193
  %v195 = fadd <8 x float> %v129, %v194
  %v196 = add i64 %v33, 1
  %v197 = and i64 %v196, %v18
  %v198 = mul i64 %v197, %v21
  %v199 = add i64 %v198, %v9
  %v200 = mul i64 %v199, 16
  %v201 = getelementptr inbounds float, ptr %v16, i64 %v200
  store <8 x float> %v195, ptr %v201, align 4
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = getelementptr inbounds float, ptr %v44, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v205, %v207
  %v209 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v208)
  %v210 = fneg <8 x float> %v209
  %v211 = fcmp olt <8 x float> %v210, splat (float 0xC05A400000000000)
  %v212 = select <8 x i1> %v211, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v210
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v212, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v214 = fsub <8 x float> %v213, splat (float 0x4168000000000000)
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v212)
  %v216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v215)
  %v217 = bitcast <8 x float> %v213 to <8 x i32>
  %v218 = fmul <8 x float> %v216, %v216
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v216, <8 x float> splat (float 0x3F81227F40000000))
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> %v216, <8 x float> splat (float 0x3FA5556740000000))
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> %v216, <8 x float> splat (float 0x3FC5554B00000000))
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> %v216, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v222, <8 x float> %v216)
  %v224 = sub <8 x i32> %v217, splat (i32 1262485250)
  %v225 = lshr <8 x i32> %v224, splat (i32 1)
  %v226 = sub <8 x i32> %v224, %v225
  %v227 = shl <8 x i32> %v225, splat (i32 23)
  %v228 = bitcast <8 x i32> %v227 to <8 x float>
  %v229 = shl <8 x i32> %v226, splat (i32 23)
  %v230 = bitcast <8 x i32> %v229 to <8 x float>
  %v231 = fadd <8 x float> %v223, splat (float 0x3FF0000000000000)
  %v232 = fmul <8 x float> %v231, %v228
  %v233 = fmul <8 x float> %v232, %v230
  %v234 = fcmp olt <8 x float> %v208, splat (float 0x0000000000000000)
  %v235 = select <8 x i1> %v234, <8 x float> %v233, <8 x float> splat (float 0x3FF0000000000000)
  %v236 = fadd <8 x float> %v233, splat (float 0x3FF0000000000000)
  %v237 = fdiv <8 x float> %v235, %v236
  %v238 = fmul <8 x float> %v203, %v237
  %v239 = fneg <8 x float> %v238
  %v240 = fcmp olt <8 x float> %v239, splat (float 0xC05A400000000000)
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v239
  %v242 = fcmp ogt <8 x float> %v241, splat (float 0x4056400000000000)
  %v243 = select <8 x i1> %v242, <8 x float> splat (float 0x4056400000000000), <8 x float> %v241
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v245 = fsub <8 x float> %v244, splat (float 0x4168000000000000)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v243)
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v246)
  %v248 = bitcast <8 x float> %v244 to <8 x i32>
  %v249 = fmul <8 x float> %v247, %v247
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v247, <8 x float> splat (float 0x3F81227F40000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v247, <8 x float> splat (float 0x3FA5556740000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v247, <8 x float> splat (float 0x3FC5554B00000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v247, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v253, <8 x float> %v247)
  %v255 = sub <8 x i32> %v248, splat (i32 1262485250)
  %v256 = lshr <8 x i32> %v255, splat (i32 1)
  %v257 = sub <8 x i32> %v255, %v256
  %v258 = shl <8 x i32> %v256, splat (i32 23)
  %v259 = bitcast <8 x i32> %v258 to <8 x float>
  %v260 = shl <8 x i32> %v257, splat (i32 23)
  %v261 = bitcast <8 x i32> %v260 to <8 x float>
  %v262 = fadd <8 x float> %v254, splat (float 0x3FF0000000000000)
  %v263 = fmul <8 x float> %v262, %v259
  %v264 = fmul <8 x float> %v263, %v261
  %v265 = fmul <8 x float> %v264, %v31
  %v266 = fmul <8 x float> %v238, %v131
  %v267 = fneg <8 x float> %v266
  %v268 = fcmp olt <8 x float> %v267, splat (float 0xC033000000000000)
  %v269 = select <8 x i1> %v268, <8 x float> splat (float 0xC033000000000000), <8 x float> %v267
  %v270 = fcmp ogt <8 x float> %v269, splat (float 0x4056400000000000)
  %v271 = select <8 x i1> %v270, <8 x float> splat (float 0x4056400000000000), <8 x float> %v269
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v273 = fsub <8 x float> %v272, splat (float 0x4168000000000000)
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v271)
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v274)
  %v276 = bitcast <8 x float> %v272 to <8 x i32>
  %v277 = fmul <8 x float> %v275, %v275
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v275, <8 x float> splat (float 0x3F81227F40000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v275, <8 x float> splat (float 0x3FA5556740000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v275, <8 x float> splat (float 0x3FC5554B00000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v275, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v281, <8 x float> %v275)
  %v283 = shl <8 x i32> %v276, splat (i32 23)
  %v284 = add <8 x i32> %v283, splat (i32 1056964608)
  %v285 = bitcast <8 x i32> %v284 to <8 x float>
  %v286 = fsub <8 x float> %v285, splat (float 0x3FE0000000000000)
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v282, <8 x float> %v286)
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v267)
  %v289 = fcmp olt <8 x float> %v288, splat (float 0x3E60000000000000)
  %v290 = fadd <8 x float> %v287, %v287
  %v291 = select <8 x i1> %v289, <8 x float> %v267, <8 x float> %v290
  %v292 = fneg <8 x float> %v291
  %v293 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v292)
  %v294 = getelementptr inbounds float, ptr %v60, i64 8
  %v295 = load <8 x float>, ptr %v294, align 4
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fadd <8 x float> %v295, %v297
  %v299 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v298)
  %v300 = fneg <8 x float> %v299
  %v301 = fcmp olt <8 x float> %v300, splat (float 0xC05A400000000000)
  %v302 = select <8 x i1> %v301, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v300
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v304 = fsub <8 x float> %v303, splat (float 0x4168000000000000)
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v302)
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v305)
  %v307 = bitcast <8 x float> %v303 to <8 x i32>
  %v308 = fmul <8 x float> %v306, %v306
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v306, <8 x float> splat (float 0x3F81227F40000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v306, <8 x float> splat (float 0x3FA5556740000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v306, <8 x float> splat (float 0x3FC5554B00000000))
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v306, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> %v312, <8 x float> %v306)
  %v314 = sub <8 x i32> %v307, splat (i32 1262485250)
  %v315 = lshr <8 x i32> %v314, splat (i32 1)
  %v316 = sub <8 x i32> %v314, %v315
  %v317 = shl <8 x i32> %v315, splat (i32 23)
  %v318 = bitcast <8 x i32> %v317 to <8 x float>
  %v319 = shl <8 x i32> %v316, splat (i32 23)
  %v320 = bitcast <8 x i32> %v319 to <8 x float>
  %v321 = fadd <8 x float> %v313, splat (float 0x3FF0000000000000)
  %v322 = fmul <8 x float> %v321, %v318
  %v323 = fmul <8 x float> %v322, %v320
  %v324 = fcmp olt <8 x float> %v298, splat (float 0x0000000000000000)
  %v325 = select <8 x i1> %v324, <8 x float> %v323, <8 x float> splat (float 0x3FF0000000000000)
  %v326 = fadd <8 x float> %v323, splat (float 0x3FF0000000000000)
  %v327 = fdiv <8 x float> %v325, %v326
  %v328 = getelementptr inbounds float, ptr %v68, i64 8
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fmul <8 x float> %v327, %v329
  %v331 = fmul <8 x float> %v293, %v330
  %v332 = fadd <8 x float> %v265, %v331
  %v333 = getelementptr inbounds float, ptr %v201, i64 8
  store <8 x float> %v332, ptr %v333, align 4
  %v334 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v335 = add nsw i64 %v9, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 25
  %v17 = load i64, ptr %v16, align 8
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 14
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 26
  %v39 = load i64, ptr %v38, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v48 = load ptr, ptr %v47, align 4
  %v18 = and i64 %v5, %v17
  %v21 = mul i64 %v18, %v20
  %v31 = and i64 %v5, %v30
  %v32 = mul i64 %v31, %v20
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v20
  %v49 = mul i64 %v5, %v20
  %v53 = add i64 %v5, 1
  %v54 = and i64 %v53, %v30
  %v55 = mul i64 %v54, %v20
  %v127 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v198, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v10
  %v23 = mul i64 %v22, 16
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v33 = add i64 %v32, %v10
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v28, i64 %v34
  %v42 = add i64 %v41, %v10
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v43
  %v50 = add i64 %v49, %v10
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  %v56 = add i64 %v55, %v10
  %v57 = mul i64 %v56, 16
  %v58 = getelementptr inbounds float, ptr %v28, i64 %v57
  br label %b3
b3:
  %v59 = phi i64 [ 0, %b1 ], [ %v197, %b4 ]
  %v60 = icmp slt i64 %v59, 16
  br i1 %v60, label %b4, label %b5
b4:
  %v61 = getelementptr inbounds float, ptr %v13, i64 %v59
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v24, i64 %v59
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v26, i64 %v59
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v64, %v66
  %v68 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v67)
  %v69 = fneg <8 x float> %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v73 = fsub <8 x float> %v72, splat (float 0x4168000000000000)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v71)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v74)
  %v76 = bitcast <8 x float> %v72 to <8 x i32>
  %v77 = fmul <8 x float> %v75, %v75
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v75, <8 x float> splat (float 0x3F81227F40000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v75, <8 x float> splat (float 0x3FA5556740000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v75, <8 x float> splat (float 0x3FC5554B00000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v75, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v81, <8 x float> %v75)
  %v83 = sub <8 x i32> %v76, splat (i32 1262485250)
  %v84 = lshr <8 x i32> %v83, splat (i32 1)
  %v85 = sub <8 x i32> %v83, %v84
  %v86 = shl <8 x i32> %v84, splat (i32 23)
  %v87 = bitcast <8 x i32> %v86 to <8 x float>
  %v88 = shl <8 x i32> %v85, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = fadd <8 x float> %v82, splat (float 0x3FF0000000000000)
  %v91 = fmul <8 x float> %v90, %v87
  %v92 = fmul <8 x float> %v91, %v89
  %v93 = fcmp olt <8 x float> %v67, splat (float 0x0000000000000000)
  %v94 = select <8 x i1> %v93, <8 x float> %v92, <8 x float> splat (float 0x3FF0000000000000)
  %v95 = fadd <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v96 = fdiv <8 x float> %v94, %v95
  %v97 = fmul <8 x float> %v62, %v96
  %v98 = fneg <8 x float> %v97
  %v99 = fcmp olt <8 x float> %v98, splat (float 0xC05A400000000000)
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v98
  %v101 = fcmp ogt <8 x float> %v100, splat (float 0x4056400000000000)
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0x4056400000000000), <8 x float> %v100
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v104 = fsub <8 x float> %v103, splat (float 0x4168000000000000)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v102)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v105)
  %v107 = bitcast <8 x float> %v103 to <8 x i32>
  %v108 = fmul <8 x float> %v106, %v106
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v106, <8 x float> splat (float 0x3F81227F40000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v106, <8 x float> splat (float 0x3FA5556740000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v106, <8 x float> splat (float 0x3FC5554B00000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v106, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v112, <8 x float> %v106)
  %v114 = sub <8 x i32> %v107, splat (i32 1262485250)
  %v115 = lshr <8 x i32> %v114, splat (i32 1)
  %v116 = sub <8 x i32> %v114, %v115
  %v117 = shl <8 x i32> %v115, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = shl <8 x i32> %v116, splat (i32 23)
  %v120 = bitcast <8 x i32> %v119 to <8 x float>
  %v121 = fadd <8 x float> %v113, splat (float 0x3FF0000000000000)
  %v122 = fmul <8 x float> %v121, %v118
  %v123 = fmul <8 x float> %v122, %v120
  %v124 = getelementptr inbounds float, ptr %v35, i64 %v59
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul <8 x float> %v123, %v125
  %v129 = fmul <8 x float> %v97, %v128
  %v130 = fneg <8 x float> %v129
  %v131 = fcmp olt <8 x float> %v130, splat (float 0xC033000000000000)
  %v132 = select <8 x i1> %v131, <8 x float> splat (float 0xC033000000000000), <8 x float> %v130
  %v133 = fcmp ogt <8 x float> %v132, splat (float 0x4056400000000000)
  %v134 = select <8 x i1> %v133, <8 x float> splat (float 0x4056400000000000), <8 x float> %v132
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v136 = fsub <8 x float> %v135, splat (float 0x4168000000000000)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v134)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v137)
  %v139 = bitcast <8 x float> %v135 to <8 x i32>
  %v140 = fmul <8 x float> %v138, %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v138, <8 x float> splat (float 0x3F81227F40000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v138, <8 x float> splat (float 0x3FA5556740000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> splat (float 0x3FC5554B00000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v144, <8 x float> %v138)
  %v146 = shl <8 x i32> %v139, splat (i32 23)
  %v147 = add <8 x i32> %v146, splat (i32 1056964608)
  %v148 = bitcast <8 x i32> %v147 to <8 x float>
  %v149 = fsub <8 x float> %v148, splat (float 0x3FE0000000000000)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> %v149)
  %v151 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v130)
  %v152 = fcmp olt <8 x float> %v151, splat (float 0x3E60000000000000)
  %v153 = fadd <8 x float> %v150, %v150
  %v154 = select <8 x i1> %v152, <8 x float> %v130, <8 x float> %v153
  %v155 = fneg <8 x float> %v154
  %v156 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v155)
  %v157 = getelementptr inbounds float, ptr %v44, i64 %v59
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = getelementptr inbounds float, ptr %v46, i64 %v59
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fadd <8 x float> %v158, %v160
  %v162 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v161)
  %v163 = fneg <8 x float> %v162
  %v164 = fcmp olt <8 x float> %v163, splat (float 0xC05A400000000000)
  %v165 = select <8 x i1> %v164, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v163
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v167 = fsub <8 x float> %v166, splat (float 0x4168000000000000)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v165)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v168)
  %v170 = bitcast <8 x float> %v166 to <8 x i32>
  %v171 = fmul <8 x float> %v169, %v169
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v169, <8 x float> splat (float 0x3F81227F40000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v169, <8 x float> splat (float 0x3FA5556740000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v169, <8 x float> splat (float 0x3FC5554B00000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v169, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v175, <8 x float> %v169)
  %v177 = sub <8 x i32> %v170, splat (i32 1262485250)
  %v178 = lshr <8 x i32> %v177, splat (i32 1)
  %v179 = sub <8 x i32> %v177, %v178
  %v180 = shl <8 x i32> %v178, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = shl <8 x i32> %v179, splat (i32 23)
  %v183 = bitcast <8 x i32> %v182 to <8 x float>
  %v184 = fadd <8 x float> %v176, splat (float 0x3FF0000000000000)
  %v185 = fmul <8 x float> %v184, %v181
  %v186 = fmul <8 x float> %v185, %v183
  %v187 = fcmp olt <8 x float> %v161, splat (float 0x0000000000000000)
  %v188 = select <8 x i1> %v187, <8 x float> %v186, <8 x float> splat (float 0x3FF0000000000000)
  %v189 = fadd <8 x float> %v186, splat (float 0x3FF0000000000000)
  %v190 = fdiv <8 x float> %v188, %v189
  %v191 = getelementptr inbounds float, ptr %v52, i64 %v59
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fmul <8 x float> %v190, %v192
  %v194 = fmul <8 x float> %v156, %v193
  %v195 = fadd <8 x float> %v126, %v194
  %v196 = getelementptr inbounds float, ptr %v58, i64 %v59
  store <8 x float> %v195, ptr %v196, align 4
  %v197 = add nsw i64 %v59, 8
  br label %b3
b5:
  %v198 = add nsw i64 %v10, 1
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
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b8, label %b9
b8:
  %v47 = getelementptr inbounds i64, ptr %v1, i64 3
  %v48 = atomicrmw add ptr %v47, i64 1 acq_rel
  %v49 = load i64, ptr %v4, align 8
  %v50 = add i64 %v49, 1
  store i64 %v50, ptr %v4, align 8
  %v51 = mul i64 %v3, %v50
  br label %b10
b10:
  %v52 = load atomic i64, ptr %v47 acquire, align 8
  %v53 = icmp slt i64 %v52, %v51
  br i1 %v53, label %b11, label %b12
b11:
  %v54 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b13, label %b14
b13:
  %v55 = getelementptr inbounds i64, ptr %v1, i64 3
  %v56 = atomicrmw add ptr %v55, i64 1 acq_rel
  %v57 = load i64, ptr %v4, align 8
  %v58 = add i64 %v57, 1
  store i64 %v58, ptr %v4, align 8
  %v59 = mul i64 %v3, %v58
  br label %b15
b15:
  %v60 = load atomic i64, ptr %v55 acquire, align 8
  %v61 = icmp slt i64 %v60, %v59
  br i1 %v61, label %b16, label %b17
b16:
  %v62 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b18, label %b19
b18:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b20
b20:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b21, label %b22
b21:
  %v70 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b23, label %b24
b23:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = load i64, ptr %v4, align 8
  %v74 = add i64 %v73, 1
  store i64 %v74, ptr %v4, align 8
  %v75 = mul i64 %v3, %v74
  br label %b25
b25:
  %v76 = load atomic i64, ptr %v71 acquire, align 8
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b26, label %b27
b26:
  %v78 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b28, label %b29
b28:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b30
b30:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b31, label %b32
b31:
  %v86 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b33, label %b34
b33:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = load i64, ptr %v4, align 8
  %v90 = add i64 %v89, 1
  store i64 %v90, ptr %v4, align 8
  %v91 = mul i64 %v3, %v90
  br label %b35
b35:
  %v92 = load atomic i64, ptr %v87 acquire, align 8
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b36, label %b37
b36:
  %v94 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b38, label %b39
b38:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 3
  %v96 = atomicrmw add ptr %v95, i64 1 acq_rel
  %v97 = load i64, ptr %v4, align 8
  %v98 = add i64 %v97, 1
  store i64 %v98, ptr %v4, align 8
  %v99 = mul i64 %v3, %v98
  br label %b40
b40:
  %v100 = load atomic i64, ptr %v95 acquire, align 8
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b41, label %b42
b41:
  %v102 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b43, label %b44
b43:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = load i64, ptr %v4, align 8
  %v106 = add i64 %v105, 1
  store i64 %v106, ptr %v4, align 8
  %v107 = mul i64 %v3, %v106
  br label %b45
b45:
  %v108 = load atomic i64, ptr %v103 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b46, label %b47
b46:
  %v110 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b48, label %b49
b48:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = load i64, ptr %v4, align 8
  %v114 = add i64 %v113, 1
  store i64 %v114, ptr %v4, align 8
  %v115 = mul i64 %v3, %v114
  br label %b50
b50:
  %v116 = load atomic i64, ptr %v111 acquire, align 8
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b51, label %b52
b51:
  %v118 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b53, label %b54
b53:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = load i64, ptr %v4, align 8
  %v122 = add i64 %v121, 1
  store i64 %v122, ptr %v4, align 8
  %v123 = mul i64 %v3, %v122
  br label %b55
b55:
  %v124 = load atomic i64, ptr %v119 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b56, label %b57
b56:
  %v126 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b58, label %b59
b58:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = load i64, ptr %v4, align 8
  %v130 = add i64 %v129, 1
  store i64 %v130, ptr %v4, align 8
  %v131 = mul i64 %v3, %v130
  br label %b60
b60:
  %v132 = load atomic i64, ptr %v127 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b61, label %b62
b61:
  %v134 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b63, label %b64
b63:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = load i64, ptr %v4, align 8
  %v138 = add i64 %v137, 1
  store i64 %v138, ptr %v4, align 8
  %v139 = mul i64 %v3, %v138
  br label %b65
b65:
  %v140 = load atomic i64, ptr %v135 acquire, align 8
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b66, label %b67
b66:
  %v142 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v38, label %b68, label %b69
b68:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v144 = atomicrmw add ptr %v143, i64 1 acq_rel
  %v145 = load i64, ptr %v4, align 8
  %v146 = add i64 %v145, 1
  store i64 %v146, ptr %v4, align 8
  %v147 = mul i64 %v3, %v146
  br label %b70
b70:
  %v148 = load atomic i64, ptr %v143 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b71, label %b72
b71:
  %v150 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v36 = load ptr, ptr %v35, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v39 = load ptr, ptr %v38, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v47 = load ptr, ptr %v46, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v55 = load ptr, ptr %v54, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  %v49 = and i64 %v5, 1
  %v50 = mul i64 %v49, %v17
  %v131 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v227, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 16
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 16
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v26
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v51 = add i64 %v50, %v10
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v13, i64 %v52
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  br label %b3
b3:
  %v60 = phi i64 [ 0, %b1 ], [ %v226, %b4 ]
  %v61 = icmp slt i64 %v60, 16
  br i1 %v61, label %b4, label %b5
b4:
  %v62 = getelementptr inbounds float, ptr %v21, i64 %v60
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v27, i64 %v60
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v63, %v65
  %v67 = getelementptr inbounds float, ptr %v29, i64 %v60
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v32, i64 %v60
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v34, i64 %v60
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v73)
  %v75 = fneg <8 x float> %v74
  %v76 = fcmp olt <8 x float> %v75, splat (float 0xC05A400000000000)
  %v77 = select <8 x i1> %v76, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v75
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v79 = fsub <8 x float> %v78, splat (float 0x4168000000000000)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v77)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v80)
  %v82 = bitcast <8 x float> %v78 to <8 x i32>
  %v83 = fmul <8 x float> %v81, %v81
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v81, <8 x float> splat (float 0x3F81227F40000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v81, <8 x float> splat (float 0x3FA5556740000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v81, <8 x float> splat (float 0x3FC5554B00000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v81, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v87, <8 x float> %v81)
  %v89 = sub <8 x i32> %v82, splat (i32 1262485250)
  %v90 = lshr <8 x i32> %v89, splat (i32 1)
  %v91 = sub <8 x i32> %v89, %v90
  %v92 = shl <8 x i32> %v90, splat (i32 23)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = shl <8 x i32> %v91, splat (i32 23)
  %v95 = bitcast <8 x i32> %v94 to <8 x float>
  %v96 = fadd <8 x float> %v88, splat (float 0x3FF0000000000000)
  %v97 = fmul <8 x float> %v96, %v93
  %v98 = fmul <8 x float> %v97, %v95
  %v99 = fcmp olt <8 x float> %v73, splat (float 0x0000000000000000)
  %v100 = select <8 x i1> %v99, <8 x float> %v98, <8 x float> splat (float 0x3FF0000000000000)
  %v101 = fadd <8 x float> %v98, splat (float 0x3FF0000000000000)
  %v102 = fdiv <8 x float> %v100, %v101
  %v103 = fmul <8 x float> %v68, %v102
  %v104 = fneg <8 x float> %v103
  %v105 = fcmp olt <8 x float> %v104, splat (float 0xC05A400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v104
  %v107 = fcmp ogt <8 x float> %v106, splat (float 0x4056400000000000)
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x4056400000000000), <8 x float> %v106
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v110 = fsub <8 x float> %v109, splat (float 0x4168000000000000)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v108)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v111)
  %v113 = bitcast <8 x float> %v109 to <8 x i32>
  %v114 = fmul <8 x float> %v112, %v112
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v112, <8 x float> splat (float 0x3F81227F40000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v112, <8 x float> splat (float 0x3FA5556740000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v112, <8 x float> splat (float 0x3FC5554B00000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v112, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v118, <8 x float> %v112)
  %v120 = sub <8 x i32> %v113, splat (i32 1262485250)
  %v121 = lshr <8 x i32> %v120, splat (i32 1)
  %v122 = sub <8 x i32> %v120, %v121
  %v123 = shl <8 x i32> %v121, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = shl <8 x i32> %v122, splat (i32 23)
  %v126 = bitcast <8 x i32> %v125 to <8 x float>
  %v127 = fadd <8 x float> %v119, splat (float 0x3FF0000000000000)
  %v128 = fmul <8 x float> %v127, %v124
  %v129 = fmul <8 x float> %v128, %v126
  %v130 = fmul <8 x float> %v66, %v129
  %v133 = fmul <8 x float> %v103, %v132
  %v134 = fneg <8 x float> %v133
  %v135 = fcmp olt <8 x float> %v134, splat (float 0xC033000000000000)
  %v136 = select <8 x i1> %v135, <8 x float> splat (float 0xC033000000000000), <8 x float> %v134
  %v137 = fcmp ogt <8 x float> %v136, splat (float 0x4056400000000000)
  %v138 = select <8 x i1> %v137, <8 x float> splat (float 0x4056400000000000), <8 x float> %v136
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v140 = fsub <8 x float> %v139, splat (float 0x4168000000000000)
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v138)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v141)
  %v143 = bitcast <8 x float> %v139 to <8 x i32>
  %v144 = fmul <8 x float> %v142, %v142
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v142, <8 x float> splat (float 0x3F81227F40000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v142, <8 x float> splat (float 0x3FA5556740000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v142, <8 x float> splat (float 0x3FC5554B00000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v142, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v148, <8 x float> %v142)
  %v150 = shl <8 x i32> %v143, splat (i32 23)
  %v151 = add <8 x i32> %v150, splat (i32 1056964608)
  %v152 = bitcast <8 x i32> %v151 to <8 x float>
  %v153 = fsub <8 x float> %v152, splat (float 0x3FE0000000000000)
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v149, <8 x float> %v153)
  %v155 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v134)
  %v156 = fcmp olt <8 x float> %v155, splat (float 0x3E60000000000000)
  %v157 = fadd <8 x float> %v154, %v154
  %v158 = select <8 x i1> %v156, <8 x float> %v134, <8 x float> %v157
  %v159 = fneg <8 x float> %v158
  %v160 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v159)
  %v161 = fmul <8 x float> %v66, %v160
  %v162 = getelementptr inbounds float, ptr %v37, i64 %v60
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v161, %v163
  %v165 = getelementptr inbounds float, ptr %v40, i64 %v60
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = getelementptr inbounds float, ptr %v42, i64 %v60
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v166, %v168
  %v170 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v169)
  %v171 = fneg <8 x float> %v170
  %v172 = fcmp olt <8 x float> %v171, splat (float 0xC05A400000000000)
  %v173 = select <8 x i1> %v172, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v171
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v175 = fsub <8 x float> %v174, splat (float 0x4168000000000000)
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v173)
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v176)
  %v178 = bitcast <8 x float> %v174 to <8 x i32>
  %v179 = fmul <8 x float> %v177, %v177
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v177, <8 x float> splat (float 0x3F81227F40000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v177, <8 x float> splat (float 0x3FA5556740000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v177, <8 x float> splat (float 0x3FC5554B00000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v177, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v183, <8 x float> %v177)
  %v185 = sub <8 x i32> %v178, splat (i32 1262485250)
  %v186 = lshr <8 x i32> %v185, splat (i32 1)
  %v187 = sub <8 x i32> %v185, %v186
  %v188 = shl <8 x i32> %v186, splat (i32 23)
  %v189 = bitcast <8 x i32> %v188 to <8 x float>
  %v190 = shl <8 x i32> %v187, splat (i32 23)
  %v191 = bitcast <8 x i32> %v190 to <8 x float>
  %v192 = fadd <8 x float> %v184, splat (float 0x3FF0000000000000)
  %v193 = fmul <8 x float> %v192, %v189
  %v194 = fmul <8 x float> %v193, %v191
  %v195 = fcmp olt <8 x float> %v169, splat (float 0x0000000000000000)
  %v196 = select <8 x i1> %v195, <8 x float> %v194, <8 x float> splat (float 0x3FF0000000000000)
  %v197 = fadd <8 x float> %v194, splat (float 0x3FF0000000000000)
  %v198 = fdiv <8 x float> %v196, %v197
  %v199 = fmul <8 x float> %v164, %v198
  %v202 = fsub <8 x float> %v201, %v198
  %v203 = fmul <8 x float> %v199, %v202
  %v204 = fmul <8 x float> %v198, %v163
  %v205 = fmul <8 x float> %v66, %v204
  %v208 = fmul <8 x float> %v207, %v205
  %v209 = fdiv <8 x float> %v208, %v160
  %v210 = fadd <8 x float> %v158, %v201
  %v211 = fmul <8 x float> %v209, %v210
  %v212 = fmul <8 x float> %v211, %v132
  %v213 = getelementptr inbounds float, ptr %v45, i64 %v60
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fmul <8 x float> %v66, %v214
  %v216 = fmul <8 x float> %v215, %v129
  %v217 = fsub <8 x float> %v212, %v216
  %v218 = fmul <8 x float> %v217, %v68
  %v219 = fmul <8 x float> %v218, %v102
  %v220 = fsub <8 x float> %v201, %v102
  %v221 = fmul <8 x float> %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v48, i64 %v60
  store <8 x float> %v66, ptr %v222, align 4
  %v223 = getelementptr inbounds float, ptr %v53, i64 %v60
  store <8 x float> %v130, ptr %v223, align 4
  %v224 = getelementptr inbounds float, ptr %v56, i64 %v60
  store <8 x float> %v203, ptr %v224, align 4
  %v225 = getelementptr inbounds float, ptr %v59, i64 %v60
  store <8 x float> %v221, ptr %v225, align 4
  %v226 = add nsw i64 %v60, 8
  br label %b3
b5:
  %v227 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v21 = load ptr, ptr %v20, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v34 = load ptr, ptr %v33, align 4
  %v16 = mul i64 %v5, %v15
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v42, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = add i64 %v16, %v10
  %v18 = mul i64 %v17, 16
  %v19 = getelementptr inbounds float, ptr %v13, i64 %v18
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v18
  %v25 = mul i64 %v17, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v25
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v25
  %v36 = load <8 x float>, ptr %v19, align 4
  %v37 = getelementptr inbounds float, ptr %v19, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = load <8 x float>, ptr %v22, align 4
  %v40 = getelementptr inbounds float, ptr %v22, i64 8
  %v41 = load <8 x float>, ptr %v40, align 4
  store <8 x float> %v36, ptr %v26, align 4
  store <8 x float> %v38, ptr %v29, align 4
  store <8 x float> %v39, ptr %v32, align 4
  store <8 x float> %v41, ptr %v35, align 4
  %v42 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v19 = load ptr, ptr %v18, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v37 = load ptr, ptr %v36, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v41, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 16
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v20
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v12 = icmp slt i64 %v11, 2
  br i1 %v12, label %b4, label %b5
b4:
  %v22 = mul i64 %v11, 8
  %v26 = mul i64 %v11, 64
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b7, label %b8
b7:
  %v23 = add i64 %v22, %v13
  %v24 = getelementptr inbounds float, ptr %v21, i64 %v23
  %v25 = load float, ptr %v24, align 4
  %v27 = mul i64 %v13, 8
  %v28 = add i64 %v26, %v27
  %v29 = getelementptr inbounds float, ptr %v17, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v25, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = fmul <8 x float> %v30, %v32
  %v34 = fadd <8 x float> %v14, %v33
  %v35 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v22
  store <8 x float> %v14, ptr %v39, align 4
  %v40 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v19 = load ptr, ptr %v18, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v37 = load ptr, ptr %v36, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v41, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 16
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v20
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v12 = icmp slt i64 %v11, 2
  br i1 %v12, label %b4, label %b5
b4:
  %v22 = mul i64 %v11, 8
  %v26 = mul i64 %v11, 64
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v15 = icmp slt i64 %v13, 8
  br i1 %v15, label %b7, label %b8
b7:
  %v23 = add i64 %v22, %v13
  %v24 = getelementptr inbounds float, ptr %v21, i64 %v23
  %v25 = load float, ptr %v24, align 4
  %v27 = mul i64 %v13, 8
  %v28 = add i64 %v26, %v27
  %v29 = getelementptr inbounds float, ptr %v17, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v25, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = fmul <8 x float> %v30, %v32
  %v34 = fadd <8 x float> %v14, %v33
  %v35 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v22
  store <8 x float> %v14, ptr %v39, align 4
  %v40 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v30, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 16
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v29, %b4 ]
  %v22 = icmp slt i64 %v21, 16
  br i1 %v22, label %b4, label %b5
b4:
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd <8 x float> %v24, %v26
  %v28 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v27, ptr %v28, align 4
  %v29 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v30 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v31 = load ptr, ptr %v30, align 4
  %v74 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v145, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 16
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v13
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v13
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v13
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v13
  br label %b3
b3:
  %v33 = phi i64 [ 0, %b1 ], [ %v144, %b4 ]
  %v34 = icmp slt i64 %v33, 16
  br i1 %v34, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v14, i64 %v33
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v16, i64 %v33
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v19, i64 %v33
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v21, i64 %v33
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fadd <8 x float> %v40, %v42
  %v44 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v43)
  %v45 = fneg <8 x float> %v44
  %v46 = fcmp olt <8 x float> %v45, splat (float 0xC05A400000000000)
  %v47 = select <8 x i1> %v46, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v45
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
  %v69 = fcmp olt <8 x float> %v43, splat (float 0x0000000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> %v68, <8 x float> splat (float 0x3FF0000000000000)
  %v71 = fadd <8 x float> %v68, splat (float 0x3FF0000000000000)
  %v72 = fdiv <8 x float> %v70, %v71
  %v73 = fmul <8 x float> %v38, %v72
  %v76 = fmul <8 x float> %v73, %v75
  %v77 = fneg <8 x float> %v76
  %v78 = fcmp olt <8 x float> %v77, splat (float 0xC033000000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0xC033000000000000), <8 x float> %v77
  %v80 = fcmp ogt <8 x float> %v79, splat (float 0x4056400000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x4056400000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = bitcast <8 x float> %v82 to <8 x i32>
  %v87 = fmul <8 x float> %v85, %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v91, <8 x float> %v85)
  %v93 = shl <8 x i32> %v86, splat (i32 23)
  %v94 = add <8 x i32> %v93, splat (i32 1056964608)
  %v95 = bitcast <8 x i32> %v94 to <8 x float>
  %v96 = fsub <8 x float> %v95, splat (float 0x3FE0000000000000)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v92, <8 x float> %v96)
  %v98 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v77)
  %v99 = fcmp olt <8 x float> %v98, splat (float 0x3E60000000000000)
  %v100 = fadd <8 x float> %v97, %v97
  %v101 = select <8 x i1> %v99, <8 x float> %v77, <8 x float> %v100
  %v102 = fneg <8 x float> %v101
  %v103 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v102)
  %v104 = fmul <8 x float> %v36, %v103
  %v105 = getelementptr inbounds float, ptr %v24, i64 %v33
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fadd <8 x float> %v106, %v108
  %v110 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v109)
  %v111 = fneg <8 x float> %v110
  %v112 = fcmp olt <8 x float> %v111, splat (float 0xC05A400000000000)
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v115 = fsub <8 x float> %v114, splat (float 0x4168000000000000)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v113)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v116)
  %v118 = bitcast <8 x float> %v114 to <8 x i32>
  %v119 = fmul <8 x float> %v117, %v117
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v117, <8 x float> splat (float 0x3F81227F40000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v117, <8 x float> splat (float 0x3FA5556740000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v117, <8 x float> splat (float 0x3FC5554B00000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v117, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v123, <8 x float> %v117)
  %v125 = sub <8 x i32> %v118, splat (i32 1262485250)
  %v126 = lshr <8 x i32> %v125, splat (i32 1)
  %v127 = sub <8 x i32> %v125, %v126
  %v128 = shl <8 x i32> %v126, splat (i32 23)
  %v129 = bitcast <8 x i32> %v128 to <8 x float>
  %v130 = shl <8 x i32> %v127, splat (i32 23)
  %v131 = bitcast <8 x i32> %v130 to <8 x float>
  %v132 = fadd <8 x float> %v124, splat (float 0x3FF0000000000000)
  %v133 = fmul <8 x float> %v132, %v129
  %v134 = fmul <8 x float> %v133, %v131
  %v135 = fcmp olt <8 x float> %v109, splat (float 0x0000000000000000)
  %v136 = select <8 x i1> %v135, <8 x float> %v134, <8 x float> splat (float 0x3FF0000000000000)
  %v137 = fadd <8 x float> %v134, splat (float 0x3FF0000000000000)
  %v138 = fdiv <8 x float> %v136, %v137
  %v139 = fmul <8 x float> %v104, %v138
  %v140 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fadd <8 x float> %v139, %v141
  %v143 = getelementptr inbounds float, ptr %v32, i64 %v33
  store <8 x float> %v142, ptr %v143, align 4
  %v144 = add nsw i64 %v33, 8
  br label %b3
b5:
  %v145 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v10 = load ptr, ptr %v9, align 4
  %v11 = load i64, ptr %v1, align 8
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v18 = load ptr, ptr %v17, align 4
  %v5 = mul i64 %v2, 15424
  %v8 = getelementptr inbounds float, ptr %v7, i64 %v5
  %v14 = mul i64 %v11, %v13
  call void @outer_0_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @outer_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #1 {
entry:
  %v13 = getelementptr inbounds float, ptr %v4, i64 12288
  %v14 = add i64 %v2, 1
  %v15 = sdiv i64 %v14, 2
  %v16 = add i64 %v5, 1
  %v17 = mul i64 %v15, %v5
  %v18 = sdiv i64 %v17, %v6
  %v19 = mul i64 %v18, 2
  %v20 = icmp slt i64 %v19, %v2
  %v21 = select i1 %v20, i64 %v19, i64 %v2
  %v22 = mul i64 %v15, %v16
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = or i64 %v3, %v12
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %b0, label %b1
b0:
  %v33 = mul i64 %v9, 4
  br label %b2
b2:
  %v29 = phi i64 [ %v21, %b0 ], [ %v34, %b3 ]
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = mul i64 %v29, %v11
  %v32 = getelementptr inbounds float, ptr %v10, i64 %v31
  call void @llvm.memset.p0.i64(ptr %v32, i8 0, i64 %v33, i1 0)
  %v34 = add nsw i64 %v29, 1
  br label %b2
b4:
  br label %b1
b1:
  %v73 = sub i64 %v9, 8
  br label %b5
b5:
  %v35 = phi i64 [ 0, %b1 ], [ %v129, %b10 ]
  %v36 = icmp slt i64 %v35, %v3
  br i1 %v36, label %b6, label %b7
b6:
  %v37 = sub i64 %v3, %v35
  %v38 = icmp slt i64 %v37, 384
  %v39 = select i1 %v38, i64 %v37, i64 384
  %v48 = mul i64 %v35, %v1
  %v76 = mul i64 %v35, %v8
  %v96 = or i64 %v35, %v12
  %v108 = add i64 %v76, %v73
  %v109 = getelementptr inbounds float, ptr %v7, i64 %v108
  br label %b8
b8:
  %v40 = phi i64 [ %v21, %b6 ], [ %v128, %b33 ]
  %v41 = icmp slt i64 %v40, %v26
  br i1 %v41, label %b9, label %b10
b9:
  %v42 = sub i64 %v26, %v40
  %v43 = icmp slt i64 %v42, 64
  %v44 = select i1 %v43, i64 %v42, i64 64
  %v45 = sdiv i64 %v44, 2
  %v46 = mul i64 %v45, 2
  %v47 = sub i64 %v44, %v46
  %v49 = add i64 %v48, %v40
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v57 = sub i64 %v45, 1
  %v66 = icmp sge i64 %v57, 0
  %v67 = mul i64 %v57, 2
  %v69 = mul i64 %v57, 784
  br label %b11
b11:
  %v51 = phi i64 [ 0, %b9 ], [ %v72, %b18 ]
  %v52 = icmp slt i64 %v51, %v39
  br i1 %v52, label %b12, label %b13
b12:
  %v53 = mul i64 %v51, %v1
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  %v55 = mul i64 %v51, 2
  %v56 = getelementptr inbounds float, ptr %v13, i64 %v55
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v65, %b15 ]
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = mul i64 %v58, 2
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v60
  %v62 = mul i64 %v58, 784
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v62
  %v64 = load <2 x float>, ptr %v61, align 4
  store <2 x float> %v64, ptr %v63, align 4
  %v65 = add nsw i64 %v58, 1
  br label %b14
b16:
  br i1 %v66, label %b17, label %b18
b17:
  %v68 = getelementptr inbounds float, ptr %v54, i64 %v67
  %v70 = getelementptr inbounds float, ptr %v56, i64 %v69
  %v71 = load <2 x float>, ptr %v68, align 4
  store <2 x float> %v71, ptr %v70, align 4
  br label %b18
b18:
  %v72 = add nsw i64 %v51, 1
  br label %b11
b13:
  br label %b19
b19:
  %v74 = phi i64 [ 0, %b13 ], [ %v107, %b27 ]
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b20, label %b21
b20:
  %v77 = add i64 %v76, %v74
  %v78 = getelementptr inbounds float, ptr %v7, i64 %v77
  br label %b22
b22:
  %v79 = phi i64 [ 0, %b20 ], [ %v95, %b23 ]
  %v80 = icmp slt i64 %v79, %v39
  br i1 %v80, label %b23, label %b24
b23:
  %v81 = mul i64 %v79, %v8
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = mul i64 %v79, 32
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v82, align 4
  store <8 x float> %v85, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 8
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  store <8 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr inbounds float, ptr %v82, i64 16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  store <8 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr inbounds float, ptr %v82, i64 24
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  store <8 x float> %v93, ptr %v94, align 4
  %v95 = add nsw i64 %v79, 1
  br label %b22
b24:
  br label %b25
b25:
  %v97 = phi i64 [ 0, %b24 ], [ %v106, %b26 ]
  %v98 = icmp slt i64 %v97, %v45
  br i1 %v98, label %b26, label %b27
b26:
  %v99 = mul i64 %v97, 2
  %v100 = add i64 %v40, %v99
  %v101 = mul i64 %v97, 784
  %v102 = getelementptr inbounds float, ptr %v13, i64 %v101
  %v103 = mul i64 %v100, %v11
  %v104 = add i64 %v103, %v74
  %v105 = getelementptr inbounds float, ptr %v10, i64 %v104
  call void @outer_2x32(ptr %v102, ptr %v4, i64 %v39, ptr %v105, i64 %v11, i64 %v96)
  %v106 = add nsw i64 %v97, 1
  br label %b25
b27:
  %v107 = add nsw i64 %v74, 32
  br label %b19
b21:
  br label %b28
b28:
  %v110 = phi i64 [ 0, %b21 ], [ %v117, %b29 ]
  %v111 = icmp slt i64 %v110, %v39
  br i1 %v111, label %b29, label %b30
b29:
  %v112 = mul i64 %v110, %v8
  %v113 = getelementptr inbounds float, ptr %v109, i64 %v112
  %v114 = mul i64 %v110, 8
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v114
  %v116 = load <8 x float>, ptr %v113, align 4
  store <8 x float> %v116, ptr %v115, align 4
  %v117 = add nsw i64 %v110, 1
  br label %b28
b30:
  br label %b31
b31:
  %v118 = phi i64 [ 0, %b30 ], [ %v127, %b32 ]
  %v119 = icmp slt i64 %v118, %v45
  br i1 %v119, label %b32, label %b33
b32:
  %v120 = mul i64 %v118, 2
  %v121 = add i64 %v40, %v120
  %v122 = mul i64 %v118, 784
  %v123 = getelementptr inbounds float, ptr %v13, i64 %v122
  %v124 = mul i64 %v121, %v11
  %v125 = add i64 %v124, %v73
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  call void @outer_2x8(ptr %v123, ptr %v4, i64 %v39, ptr %v126, i64 %v11, i64 %v96)
  %v127 = add nsw i64 %v118, 1
  br label %b31
b33:
  %v128 = add nsw i64 %v40, 64
  br label %b8
b10:
  %v129 = add nsw i64 %v35, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 2
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v10 = load ptr, ptr %v9, align 4
  %v11 = load i64, ptr %v1, align 8
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v18 = load ptr, ptr %v17, align 4
  %v5 = mul i64 %v2, 15424
  %v8 = getelementptr inbounds float, ptr %v7, i64 %v5
  %v14 = mul i64 %v11, %v13
  call void @outer_0_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v22 = load ptr, ptr %v21, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v34, %b7 ]
  %v7 = icmp slt i64 %v6, 16
  br i1 %v7, label %b3, label %b4
b3:
  br label %b5
b5:
  %v12 = phi i64 [ 0, %b3 ], [ %v30, %b10 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b10 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b6, label %b7
b6:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b8
b8:
  %v18 = phi i64 [ %v12, %b6 ], [ %v28, %b9 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b6 ], [ %v27, %b9 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b9, label %b10
b9:
  %v23 = mul i64 %v18, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v6
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd <8 x float> %v19, %v26
  %v28 = add nsw i64 %v18, 1
  br label %b8
b10:
  %v29 = fadd <8 x float> %v13, %v19
  %v30 = add nsw i64 %v12, 128
  br label %b5
b7:
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v6
  store <8 x float> %v13, ptr %v33, align 4
  %v34 = add nsw i64 %v6, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v10 = load ptr, ptr %v9, align 4
  %v11 = load i64, ptr %v1, align 8
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v18 = load ptr, ptr %v17, align 4
  %v5 = mul i64 %v2, 15424
  %v8 = getelementptr inbounds float, ptr %v7, i64 %v5
  %v14 = mul i64 %v11, %v13
  call void @outer_0_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v10 = load ptr, ptr %v9, align 4
  %v11 = load i64, ptr %v1, align 8
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v18 = load ptr, ptr %v17, align 4
  %v5 = mul i64 %v2, 15424
  %v8 = getelementptr inbounds float, ptr %v7, i64 %v5
  %v14 = mul i64 %v11, %v13
  call void @outer_0_8(ptr %v10, i64 8, i64 8, i64 %v14, ptr %v8, i64 %v2, i64 %v3, ptr %v18, i64 8, i64 8, ptr %v16, i64 8, i64 0)
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v22 = load ptr, ptr %v21, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v32 = load ptr, ptr %v31, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v34, %b7 ]
  %v7 = icmp slt i64 %v6, 16
  br i1 %v7, label %b3, label %b4
b3:
  br label %b5
b5:
  %v12 = phi i64 [ 0, %b3 ], [ %v30, %b10 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b10 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b6, label %b7
b6:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b8
b8:
  %v18 = phi i64 [ %v12, %b6 ], [ %v28, %b9 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b6 ], [ %v27, %b9 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b9, label %b10
b9:
  %v23 = mul i64 %v18, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v6
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd <8 x float> %v19, %v26
  %v28 = add nsw i64 %v18, 1
  br label %b8
b10:
  %v29 = fadd <8 x float> %v13, %v19
  %v30 = add nsw i64 %v12, 128
  br label %b5
b7:
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v6
  store <8 x float> %v13, ptr %v33, align 4
  %v34 = add nsw i64 %v6, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v36 = load ptr, ptr %v35, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v41 = load ptr, ptr %v40, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v196 = load ptr, ptr %v195, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  %v83 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v198, %b7 ]
  %v7 = icmp slt i64 %v6, 16
  br i1 %v7, label %b3, label %b4
b3:
  %v47 = getelementptr inbounds float, ptr %v29, i64 %v6
  %v86 = getelementptr inbounds float, ptr %v34, i64 %v6
  %v90 = getelementptr inbounds float, ptr %v39, i64 %v6
  br label %b5
b5:
  %v12 = phi i64 [ 0, %b3 ], [ %v194, %b10 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v193, %b10 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b6, label %b7
b6:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b8
b8:
  %v18 = phi i64 [ %v12, %b6 ], [ %v192, %b9 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b6 ], [ %v191, %b9 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b9, label %b10
b9:
  %v23 = mul i64 %v18, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v23
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v23
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v23
  %v43 = getelementptr inbounds float, ptr %v24, i64 %v6
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v27, i64 %v6
  %v46 = load <8 x float>, ptr %v45, align 4
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fadd <8 x float> %v46, %v48
  %v50 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v49)
  %v51 = fneg <8 x float> %v50
  %v52 = fcmp olt <8 x float> %v51, splat (float 0xC05A400000000000)
  %v53 = select <8 x i1> %v52, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v51
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v55 = fsub <8 x float> %v54, splat (float 0x4168000000000000)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v53)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v56)
  %v58 = bitcast <8 x float> %v54 to <8 x i32>
  %v59 = fmul <8 x float> %v57, %v57
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v57, <8 x float> splat (float 0x3F81227F40000000))
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> splat (float 0x3FA5556740000000))
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v57, <8 x float> splat (float 0x3FC5554B00000000))
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v57, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v63, <8 x float> %v57)
  %v65 = sub <8 x i32> %v58, splat (i32 1262485250)
  %v66 = lshr <8 x i32> %v65, splat (i32 1)
  %v67 = sub <8 x i32> %v65, %v66
  %v68 = shl <8 x i32> %v66, splat (i32 23)
  %v69 = bitcast <8 x i32> %v68 to <8 x float>
  %v70 = shl <8 x i32> %v67, splat (i32 23)
  %v71 = bitcast <8 x i32> %v70 to <8 x float>
  %v72 = fadd <8 x float> %v64, splat (float 0x3FF0000000000000)
  %v73 = fmul <8 x float> %v72, %v69
  %v74 = fmul <8 x float> %v73, %v71
  %v75 = fcmp olt <8 x float> %v49, splat (float 0x0000000000000000)
  %v76 = select <8 x i1> %v75, <8 x float> %v74, <8 x float> splat (float 0x3FF0000000000000)
  %v77 = fadd <8 x float> %v74, splat (float 0x3FF0000000000000)
  %v78 = fdiv <8 x float> %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v32, i64 %v6
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fmul <8 x float> %v78, %v80
  %v82 = fmul <8 x float> %v44, %v81
  %v85 = fmul <8 x float> %v84, %v82
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v37, i64 %v6
  %v89 = load <8 x float>, ptr %v88, align 4
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v89, %v91
  %v93 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v92)
  %v94 = fneg <8 x float> %v93
  %v95 = fcmp olt <8 x float> %v94, splat (float 0xC05A400000000000)
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v94
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v98 = fsub <8 x float> %v97, splat (float 0x4168000000000000)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v96)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v99)
  %v101 = bitcast <8 x float> %v97 to <8 x i32>
  %v102 = fmul <8 x float> %v100, %v100
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v100, <8 x float> splat (float 0x3F81227F40000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v100, <8 x float> splat (float 0x3FA5556740000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v100, <8 x float> splat (float 0x3FC5554B00000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v100, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v106, <8 x float> %v100)
  %v108 = sub <8 x i32> %v101, splat (i32 1262485250)
  %v109 = lshr <8 x i32> %v108, splat (i32 1)
  %v110 = sub <8 x i32> %v108, %v109
  %v111 = shl <8 x i32> %v109, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = shl <8 x i32> %v110, splat (i32 23)
  %v114 = bitcast <8 x i32> %v113 to <8 x float>
  %v115 = fadd <8 x float> %v107, splat (float 0x3FF0000000000000)
  %v116 = fmul <8 x float> %v115, %v112
  %v117 = fmul <8 x float> %v116, %v114
  %v118 = fcmp olt <8 x float> %v92, splat (float 0x0000000000000000)
  %v119 = select <8 x i1> %v118, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000)
  %v120 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v121 = fdiv <8 x float> %v119, %v120
  %v122 = fmul <8 x float> %v87, %v121
  %v125 = fmul <8 x float> %v122, %v124
  %v126 = fneg <8 x float> %v125
  %v127 = fcmp olt <8 x float> %v126, splat (float 0xC033000000000000)
  %v128 = select <8 x i1> %v127, <8 x float> splat (float 0xC033000000000000), <8 x float> %v126
  %v129 = fcmp ogt <8 x float> %v128, splat (float 0x4056400000000000)
  %v130 = select <8 x i1> %v129, <8 x float> splat (float 0x4056400000000000), <8 x float> %v128
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v132 = fsub <8 x float> %v131, splat (float 0x4168000000000000)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v130)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v133)
  %v135 = bitcast <8 x float> %v131 to <8 x i32>
  %v136 = fmul <8 x float> %v134, %v134
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v134, <8 x float> splat (float 0x3F81227F40000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v134, <8 x float> splat (float 0x3FA5556740000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v134, <8 x float> splat (float 0x3FC5554B00000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v134, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v140, <8 x float> %v134)
  %v142 = shl <8 x i32> %v135, splat (i32 23)
  %v143 = add <8 x i32> %v142, splat (i32 1056964608)
  %v144 = bitcast <8 x i32> %v143 to <8 x float>
  %v145 = fsub <8 x float> %v144, splat (float 0x3FE0000000000000)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v141, <8 x float> %v145)
  %v147 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v126)
  %v148 = fcmp olt <8 x float> %v147, splat (float 0x3E60000000000000)
  %v149 = fadd <8 x float> %v146, %v146
  %v150 = select <8 x i1> %v148, <8 x float> %v126, <8 x float> %v149
  %v151 = fneg <8 x float> %v150
  %v152 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v151)
  %v153 = fdiv <8 x float> %v85, %v152
  %v156 = fadd <8 x float> %v150, %v155
  %v157 = fmul <8 x float> %v153, %v156
  %v158 = fmul <8 x float> %v157, %v124
  %v159 = getelementptr inbounds float, ptr %v42, i64 %v6
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fmul <8 x float> %v44, %v160
  %v162 = fneg <8 x float> %v122
  %v163 = fcmp olt <8 x float> %v162, splat (float 0xC05A400000000000)
  %v164 = select <8 x i1> %v163, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v162
  %v165 = fcmp ogt <8 x float> %v164, splat (float 0x4056400000000000)
  %v166 = select <8 x i1> %v165, <8 x float> splat (float 0x4056400000000000), <8 x float> %v164
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v168 = fsub <8 x float> %v167, splat (float 0x4168000000000000)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v166)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v169)
  %v171 = bitcast <8 x float> %v167 to <8 x i32>
  %v172 = fmul <8 x float> %v170, %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v170, <8 x float> splat (float 0x3F81227F40000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FA5556740000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> splat (float 0x3FC5554B00000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v176, <8 x float> %v170)
  %v178 = sub <8 x i32> %v171, splat (i32 1262485250)
  %v179 = lshr <8 x i32> %v178, splat (i32 1)
  %v180 = sub <8 x i32> %v178, %v179
  %v181 = shl <8 x i32> %v179, splat (i32 23)
  %v182 = bitcast <8 x i32> %v181 to <8 x float>
  %v183 = shl <8 x i32> %v180, splat (i32 23)
  %v184 = bitcast <8 x i32> %v183 to <8 x float>
  %v185 = fadd <8 x float> %v177, splat (float 0x3FF0000000000000)
  %v186 = fmul <8 x float> %v185, %v182
  %v187 = fmul <8 x float> %v186, %v184
  %v188 = fmul <8 x float> %v161, %v187
  %v189 = fsub <8 x float> %v158, %v188
  %v190 = fmul <8 x float> %v189, %v121
  %v191 = fadd <8 x float> %v19, %v190
  %v192 = add nsw i64 %v18, 1
  br label %b8
b10:
  %v193 = fadd <8 x float> %v13, %v19
  %v194 = add nsw i64 %v12, 128
  br label %b5
b7:
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v6
  store <8 x float> %v13, ptr %v197, align 4
  %v198 = add nsw i64 %v6, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v11 = load ptr, ptr %v10, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v16 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v23, %b3 ]
  %v13 = icmp slt i64 %v12, 16
  br i1 %v13, label %b3, label %b4
b3:
  %v14 = getelementptr inbounds float, ptr %v7, i64 %v12
  %v15 = load <8 x float>, ptr %v14, align 4
  %v18 = fmul <8 x float> %v15, %v17
  %v19 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = fmul <8 x float> %v18, %v20
  %v22 = getelementptr inbounds float, ptr %v11, i64 %v12
  store <8 x float> %v21, ptr %v22, align 4
  %v23 = add nsw i64 %v12, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #2
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
