; generated from specs/unicornn.yaml by `make generated`: do not edit
; unicornn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v375 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 7
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 15
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 64
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v10, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v87)
  %v89 = fneg <8 x float> %v88
  %v90 = fcmp olt <8 x float> %v89, splat (float 0xC05A400000000000)
  %v91 = select <8 x i1> %v90, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v89
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v93 = fsub <8 x float> %v92, splat (float 0x4168000000000000)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v91)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v94)
  %v96 = bitcast <8 x float> %v92 to <8 x i32>
  %v97 = fmul <8 x float> %v95, %v95
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v95, <8 x float> splat (float 0x3F81227F40000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FA5556740000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> splat (float 0x3FC5554B00000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v95, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v101, <8 x float> %v95)
  %v103 = sub <8 x i32> %v96, splat (i32 1262485250)
  %v104 = lshr <8 x i32> %v103, splat (i32 1)
  %v105 = sub <8 x i32> %v103, %v104
  %v106 = shl <8 x i32> %v104, splat (i32 23)
  %v107 = bitcast <8 x i32> %v106 to <8 x float>
  %v108 = shl <8 x i32> %v105, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = fadd <8 x float> %v102, splat (float 0x3FF0000000000000)
  %v111 = fmul <8 x float> %v110, %v107
  %v112 = fmul <8 x float> %v111, %v109
  %v113 = fcmp olt <8 x float> %v87, splat (float 0x0000000000000000)
  %v114 = select <8 x i1> %v113, <8 x float> %v112, <8 x float> splat (float 0x3FF0000000000000)
  %v115 = fadd <8 x float> %v112, splat (float 0x3FF0000000000000)
  %v116 = fdiv <8 x float> %v114, %v115
  %v117 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = fmul <8 x float> %v118, %v116
  %v120 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = fsub <8 x float> %v121, %v116
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v40, i64 %v123
  %v125 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v126, ptr %v124, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v42, i64 %v127
  store <8 x float> %v116, ptr %v128, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v44, i64 %v129
  store <8 x float> %v119, ptr %v130, align 4
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v46, i64 %v131
  store <8 x float> %v122, ptr %v132, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v133 = icmp sgt i64 %v3, 1
  br i1 %v133, label %b4, label %b5
b4:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v75, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v75, align 8
  %v138 = mul i64 %v3, %v137
  br label %b6
b6:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b7, label %b8
b7:
  %v141 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 4
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b9, label %b10
b9:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 30
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b11, label %b12
b11:
  %v148 = add i64 %v7, 0
  %v149 = sdiv i64 %v148, 1
  %v150 = add i64 %v2, 1
  %v151 = mul i64 %v149, %v2
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  %v156 = mul i64 %v149, %v150
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v7
  %v160 = select i1 %v159, i64 %v158, i64 %v7
  br label %b13
b13:
  %v161 = phi i64 [ %v155, %b11 ], [ %v172, %b14 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b14, label %b15
b14:
  %v163 = and i64 0, %v62
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v161
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v22, i64 %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v167, i64 %v168
  %v170 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v171, ptr %v169, align 4
  %v172 = add nsw i64 %v161, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v173 = icmp sgt i64 %v3, 1
  br i1 %v173, label %b16, label %b17
b16:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v175 = atomicrmw add ptr %v174, i64 1 acq_rel
  %v176 = load i64, ptr %v75, align 8
  %v177 = add i64 %v176, 1
  store i64 %v177, ptr %v75, align 8
  %v178 = mul i64 %v3, %v177
  br label %b18
b18:
  %v179 = load atomic i64, ptr %v174 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b19, label %b20
b19:
  %v181 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b21, label %b22
b21:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 31
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b23, label %b24
b23:
  %v188 = add i64 %v7, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  br label %b25
b25:
  %v201 = phi i64 [ %v195, %b23 ], [ %v212, %b26 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b26, label %b27
b26:
  %v203 = and i64 0, %v64
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v201
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v24, i64 %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v207, i64 %v208
  %v210 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v211, ptr %v209, align 4
  %v212 = add nsw i64 %v201, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b28, label %b29
b28:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v75, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v75, align 8
  %v218 = mul i64 %v3, %v217
  br label %b30
b30:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b31, label %b32
b31:
  %v221 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v222 = getelementptr inbounds float, ptr %v77, i64 0
  %v223 = getelementptr inbounds i64, ptr %v1, i64 4
  %v224 = load i64, ptr %v223, align 8
  %v225 = icmp eq i64 %v224, 0
  br i1 %v225, label %b33, label %b34
b33:
  %v226 = add i64 1, 0
  %v227 = sdiv i64 %v226, 1
  %v228 = add i64 %v2, 1
  %v229 = mul i64 %v227, %v2
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, 1
  %v233 = select i1 %v232, i64 %v231, i64 1
  %v234 = mul i64 %v227, %v228
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  br label %b35
b35:
  %v241 = phi i64 [ %v233, %b33 ], [ %v356, %b47 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b36, label %b37
b36:
  %v243 = mul i64 %v241, 64
  %v244 = mul i64 %v241, 8
  %v245 = add i64 %v243, 0
  %v246 = add i64 %v244, 0
  %v247 = getelementptr inbounds float, ptr %v222, i64 %v245
  %v248 = sub i64 8, %v246
  %v249 = icmp slt i64 %v248, 0
  %v250 = select i1 %v249, i64 0, i64 %v248
  %v251 = icmp ult i64 %v250, 8
  %v252 = select i1 %v251, i64 %v250, i64 8
  %v253 = trunc i64 %v252 to i32
  %v254 = insertelement <8 x i32> poison, i32 %v253, i64 0
  %v255 = shufflevector <8 x i32> %v254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v256 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v255
  %v257 = mul i64 %v246, 8
  %v258 = add i64 0, %v257
  %v259 = getelementptr inbounds float, ptr %v16, i64 %v258
  %v260 = icmp sge i64 %v250, 8
  br i1 %v260, label %b38, label %b39
b38:
  br label %b40
b40:
  %v261 = phi i64 [ 0, %b38 ], [ %v335, %b41 ]
  %v262 = icmp slt i64 %v261, 8
  br i1 %v262, label %b41, label %b42
b41:
  %v263 = add i64 %v261, 0
  %v264 = getelementptr inbounds float, ptr %v259, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 %v261, 8
  %v267 = getelementptr inbounds float, ptr %v259, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v261, 16
  %v270 = getelementptr inbounds float, ptr %v259, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v261, 24
  %v273 = getelementptr inbounds float, ptr %v259, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v261, 32
  %v276 = getelementptr inbounds float, ptr %v259, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v261, 40
  %v279 = getelementptr inbounds float, ptr %v259, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v261, 48
  %v282 = getelementptr inbounds float, ptr %v259, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v261, 56
  %v285 = getelementptr inbounds float, ptr %v259, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x float> %v265, <8 x float> %v277, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v292 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v296 = shufflevector <8 x float> %v287, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v300 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v306 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v307 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v309 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v310 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v311 = add i64 %v261, 0
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v247, i64 %v312
  store <8 x float> %v303, ptr %v313, align 4
  %v314 = add i64 %v261, 1
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v247, i64 %v315
  store <8 x float> %v304, ptr %v316, align 4
  %v317 = add i64 %v261, 2
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v247, i64 %v318
  store <8 x float> %v305, ptr %v319, align 4
  %v320 = add i64 %v261, 3
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v247, i64 %v321
  store <8 x float> %v306, ptr %v322, align 4
  %v323 = add i64 %v261, 4
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v247, i64 %v324
  store <8 x float> %v307, ptr %v325, align 4
  %v326 = add i64 %v261, 5
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v247, i64 %v327
  store <8 x float> %v308, ptr %v328, align 4
  %v329 = add i64 %v261, 6
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v247, i64 %v330
  store <8 x float> %v309, ptr %v331, align 4
  %v332 = add i64 %v261, 7
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v247, i64 %v333
  store <8 x float> %v310, ptr %v334, align 4
  %v335 = add nsw i64 %v261, 8
  br label %b40
b42:
  br label %b43
b43:
  %v336 = phi i64 [ 8, %b42 ], [ %v344, %b44 ]
  %v337 = icmp slt i64 %v336, 8
  br i1 %v337, label %b44, label %b45
b44:
  %v338 = mul i64 %v336, 1
  %v339 = getelementptr inbounds float, ptr %v259, i64 %v338
  %v340 = getelementptr float, ptr %v339, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v341 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v340, <8 x i1> %v256, <8 x float> zeroinitializer)
  %v342 = mul i64 %v336, 8
  %v343 = getelementptr inbounds float, ptr %v247, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v336, 1
  br label %b43
b45:
  br label %b39
b39:
  %v345 = icmp slt i64 %v250, 8
  br i1 %v345, label %b46, label %b47
b46:
  br label %b48
b48:
  %v346 = phi i64 [ 0, %b46 ], [ %v354, %b49 ]
  %v347 = icmp slt i64 %v346, 8
  br i1 %v347, label %b49, label %b50
b49:
  %v348 = mul i64 %v346, 1
  %v349 = getelementptr inbounds float, ptr %v259, i64 %v348
  %v350 = getelementptr float, ptr %v349, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v351 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v350, <8 x i1> %v256, <8 x float> zeroinitializer)
  %v352 = mul i64 %v346, 8
  %v353 = getelementptr inbounds float, ptr %v247, i64 %v352
  store <8 x float> %v351, ptr %v353, align 4
  %v354 = add nsw i64 %v346, 1
  br label %b48
b50:
  br label %b47
b47:
  %v355 = add i64 %v243, 64
  %v356 = add nsw i64 %v241, 1
  br label %b35
b37:
  br label %b34
b34:
  %v357 = icmp sgt i64 %v3, 1
  br i1 %v357, label %b51, label %b52
b51:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v359 = atomicrmw add ptr %v358, i64 1 acq_rel
  %v360 = load i64, ptr %v75, align 8
  %v361 = add i64 %v360, 1
  store i64 %v361, ptr %v75, align 8
  %v362 = mul i64 %v3, %v361
  br label %b53
b53:
  %v363 = load atomic i64, ptr %v358 acquire, align 8
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b54, label %b55
b54:
  %v365 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 5
  %v367 = load i64, ptr %v366, align 8
  br label %b56
b56:
  %v368 = phi i64 [ 0, %b52 ], [ %v569, %b88 ]
  %v369 = icmp slt i64 %v368, %v5
  br i1 %v369, label %b57, label %b58
b57:
  %v370 = add i64 %v368, %v367
  %v371 = icmp slt i64 %v370, %v5
  %v372 = select i1 %v371, i64 %v370, i64 %v5
  %v373 = sub i64 %v372, %v368
  %v374 = mul i64 %v373, %v7
  %v376 = add i64 %v374, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v374
  %v383 = select i1 %v382, i64 %v381, i64 %v374
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v374
  %v388 = select i1 %v387, i64 %v386, i64 %v374
  %v389 = mul i64 %v368, %v7
  %v390 = add i64 %v383, %v389
  %v391 = add i64 %v388, %v389
  br label %b59
b59:
  %v392 = phi i64 [ %v390, %b57 ], [ %v445, %b64 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b60, label %b61
b60:
  %v394 = add i64 %v392, 96
  %v395 = icmp slt i64 %v394, %v391
  %v396 = select i1 %v395, i64 %v394, i64 %v391
  br label %b62
b62:
  %v397 = phi i64 [ 0, %b60 ], [ %v444, %b67 ]
  %v398 = icmp slt i64 %v397, 1
  br i1 %v398, label %b63, label %b64
b63:
  %v399 = sub i64 %v396, %v392
  %v400 = sub i64 8, 1
  %v401 = add i64 %v399, %v400
  %v402 = sdiv i64 %v401, 8
  br label %b65
b65:
  %v403 = phi i64 [ 0, %b63 ], [ %v443, %b72 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b66, label %b67
b66:
  %v405 = mul i64 %v399, %v403
  %v406 = sdiv i64 %v405, %v402
  %v407 = add i64 %v392, %v406
  %v408 = add i64 %v403, 1
  %v409 = mul i64 %v399, %v408
  %v410 = sdiv i64 %v409, %v402
  %v411 = add i64 %v392, %v410
  %v412 = mul i64 %v397, 64
  %v413 = getelementptr inbounds float, ptr %v222, i64 %v412
  %v414 = sub i64 %v411, %v407
  %v415 = mul i64 %v407, 8
  %v416 = getelementptr inbounds float, ptr %v12, i64 %v415
  %v417 = getelementptr inbounds float, ptr %v416, i64 0
  %v418 = sub i64 %v414, 1
  %v419 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v418
  %v420 = load ptr, ptr %v419, align 4
  %v421 = icmp sgt i64 %v414, 0
  br i1 %v421, label %b68, label %b69
b68:
  call void %v420(ptr %v417, i64 8, ptr %v413, i64 8, ptr %v375)
  br label %b69
b69:
  %v422 = add i64 %v412, 64
  br label %b70
b70:
  %v423 = phi i64 [ %v407, %b69 ], [ %v442, %b75 ]
  %v424 = icmp slt i64 %v423, %v411
  br i1 %v424, label %b71, label %b72
b71:
  %v425 = sub i64 %v423, %v407
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v375, i64 %v426
  %v428 = mul i64 %v423, 8
  %v429 = getelementptr inbounds float, ptr %v48, i64 %v428
  br label %b73
b73:
  %v430 = phi i64 [ 0, %b71 ], [ %v441, %b74 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b74, label %b75
b74:
  %v432 = mul i64 %v397, 1
  %v433 = add i64 %v432, %v430
  %v434 = mul i64 %v433, 8
  %v435 = add i64 0, %v430
  %v436 = mul i64 %v435, 8
  %v437 = getelementptr inbounds float, ptr %v427, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 0, %v434
  %v440 = getelementptr inbounds float, ptr %v429, i64 %v439
  store <8 x float> %v438, ptr %v440, align 4
  %v441 = add nsw i64 %v430, 1
  br label %b73
b75:
  %v442 = add nsw i64 %v423, 1
  br label %b70
b72:
  %v443 = add nsw i64 %v403, 1
  br label %b65
b67:
  %v444 = add nsw i64 %v397, 1
  br label %b62
b64:
  %v445 = add nsw i64 %v392, 96
  br label %b59
b61:
  %v446 = icmp sgt i64 %v3, 1
  br i1 %v446, label %b76, label %b77
b76:
  %v447 = getelementptr inbounds i64, ptr %v1, i64 3
  %v448 = atomicrmw add ptr %v447, i64 1 acq_rel
  %v449 = load i64, ptr %v75, align 8
  %v450 = add i64 %v449, 1
  store i64 %v450, ptr %v75, align 8
  %v451 = mul i64 %v3, %v450
  br label %b78
b78:
  %v452 = load atomic i64, ptr %v447 acquire, align 8
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b79, label %b80
b79:
  %v454 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v455 = phi i64 [ %v368, %b77 ], [ %v559, %b86 ]
  %v456 = icmp slt i64 %v455, %v372
  br i1 %v456, label %b82, label %b83
b82:
  %v457 = add i64 %v7, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  br label %b84
b84:
  %v470 = phi i64 [ %v464, %b82 ], [ %v558, %b85 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b85, label %b86
b85:
  %v472 = add i64 %v455, 0
  %v473 = and i64 %v472, %v64
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v470
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v24, i64 %v476
  %v478 = add i64 %v455, 0
  %v479 = and i64 %v478, %v62
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v470
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v22, i64 %v482
  %v484 = add i64 %v455, 0
  %v485 = and i64 %v484, %v70
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v470
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v48, i64 %v488
  %v490 = add i64 %v455, 1
  %v491 = and i64 %v490, %v64
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v470
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v24, i64 %v494
  %v496 = add i64 %v455, 1
  %v497 = and i64 %v496, %v62
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v470
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v22, i64 %v500
  %v502 = add i64 0, 0
  %v503 = getelementptr inbounds float, ptr %v477, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v44, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v14, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, 0
  %v512 = getelementptr inbounds float, ptr %v483, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fmul <8 x float> %v510, %v513
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v489, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = fadd <8 x float> %v514, %v517
  %v519 = add i64 0, 0
  %v520 = getelementptr inbounds float, ptr %v18, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fadd <8 x float> %v518, %v521
  %v523 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v522)
  %v524 = fcmp ogt <8 x float> %v523, splat (float 0x4023000000000000)
  %v525 = select <8 x i1> %v524, <8 x float> splat (float 0x4023000000000000), <8 x float> %v523
  %v526 = fadd <8 x float> %v525, %v525
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v528 = fsub <8 x float> %v527, splat (float 0x4168000000000000)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v526)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v529)
  %v531 = bitcast <8 x float> %v527 to <8 x i32>
  %v532 = fmul <8 x float> %v530, %v530
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v530, <8 x float> splat (float 0x3F81227F40000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v530, <8 x float> splat (float 0x3FA5556740000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v530, <8 x float> splat (float 0x3FC5554B00000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v530, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v536, <8 x float> %v530)
  %v538 = shl <8 x i32> %v531, splat (i32 23)
  %v539 = add <8 x i32> %v538, splat (i32 1065353216)
  %v540 = bitcast <8 x i32> %v539 to <8 x float>
  %v541 = fsub <8 x float> %v540, splat (float 0x3FF0000000000000)
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v537, <8 x float> %v541)
  %v543 = fadd <8 x float> %v542, splat (float 0x4000000000000000)
  %v544 = fdiv <8 x float> %v542, %v543
  %v545 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v544, <8 x float> %v522)
  %v546 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v547 = shufflevector <8 x float> %v546, <8 x float> poison, <8 x i32> zeroinitializer
  %v548 = fmul <8 x float> %v547, %v513
  %v549 = fadd <8 x float> %v545, %v548
  %v550 = fmul <8 x float> %v507, %v549
  %v551 = fsub <8 x float> %v504, %v550
  %v552 = fmul <8 x float> %v507, %v551
  %v553 = fadd <8 x float> %v513, %v552
  %v554 = add i64 0, 0
  %v555 = getelementptr inbounds float, ptr %v495, i64 %v554
  store <8 x float> %v551, ptr %v555, align 4
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v501, i64 %v556
  store <8 x float> %v553, ptr %v557, align 4
  %v558 = add nsw i64 %v470, 1
  br label %b84
b86:
  %v559 = add nsw i64 %v455, 1
  br label %b81
b83:
  %v560 = icmp sgt i64 %v3, 1
  br i1 %v560, label %b87, label %b88
b87:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v562 = atomicrmw add ptr %v561, i64 1 acq_rel
  %v563 = load i64, ptr %v75, align 8
  %v564 = add i64 %v563, 1
  store i64 %v564, ptr %v75, align 8
  %v565 = mul i64 %v3, %v564
  br label %b89
b89:
  %v566 = load atomic i64, ptr %v561 acquire, align 8
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b90, label %b91
b90:
  %v568 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v569 = add nsw i64 %v368, %v367
  br label %b56
b58:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v294 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds i64, ptr %v1, i64 7
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 15
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 15360
  %v79 = add i64 %v78, 64
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  br label %b0
b0:
  %v81 = phi i64 [ 0, %entry ], [ %v227, %b5 ]
  %v82 = icmp slt i64 %v81, %v5
  br i1 %v82, label %b1, label %b2
b1:
  %v83 = sub i64 %v5, 1
  %v84 = sub i64 %v83, %v81
  %v85 = add i64 %v7, 0
  %v86 = sdiv i64 %v85, 1
  %v87 = add i64 %v2, 1
  %v88 = mul i64 %v86, %v2
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, %v7
  %v92 = select i1 %v91, i64 %v90, i64 %v7
  %v93 = mul i64 %v86, %v87
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, %v7
  %v97 = select i1 %v96, i64 %v95, i64 %v7
  br label %b3
b3:
  %v98 = phi i64 [ %v92, %b1 ], [ %v226, %b4 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = add i64 %v84, 1
  %v101 = and i64 %v100, 1
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v98
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v26, i64 %v104
  %v106 = add i64 %v84, 0
  %v107 = and i64 %v106, %v60
  %v108 = mul i64 %v107, %v7
  %v109 = add i64 %v108, %v98
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v20, i64 %v110
  %v112 = add i64 %v84, 1
  %v113 = and i64 %v112, %v66
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v98
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v28, i64 %v116
  %v118 = add i64 %v84, 0
  %v119 = and i64 %v118, %v62
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v98
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v22, i64 %v122
  %v124 = add i64 %v84, 0
  %v125 = and i64 %v124, %v70
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v98
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v48, i64 %v128
  %v130 = add i64 %v84, 0
  %v131 = and i64 %v130, %v72
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v98
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v50, i64 %v134
  %v136 = add i64 %v84, 0
  %v137 = and i64 %v136, %v66
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v98
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v28, i64 %v140
  %v142 = add i64 %v84, 0
  %v143 = and i64 %v142, %v74
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v98
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v52, i64 %v146
  %v148 = add i64 %v84, 0
  %v149 = and i64 %v148, 1
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v98
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v26, i64 %v152
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v105, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v111, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v156, %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v117, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v44, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fmul <8 x float> %v160, %v166
  %v168 = fadd <8 x float> %v163, %v167
  %v169 = fmul <8 x float> %v168, %v166
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v14, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v123, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v172, %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v129, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v18, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v180, %v183
  %v185 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v184)
  %v186 = fcmp ogt <8 x float> %v185, splat (float 0x4023000000000000)
  %v187 = select <8 x i1> %v186, <8 x float> splat (float 0x4023000000000000), <8 x float> %v185
  %v188 = fadd <8 x float> %v187, %v187
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v190 = fsub <8 x float> %v189, splat (float 0x4168000000000000)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v188)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v191)
  %v193 = bitcast <8 x float> %v189 to <8 x i32>
  %v194 = fmul <8 x float> %v192, %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v192, <8 x float> splat (float 0x3F81227F40000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v192, <8 x float> splat (float 0x3FA5556740000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v192, <8 x float> splat (float 0x3FC5554B00000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v192, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v198, <8 x float> %v192)
  %v200 = shl <8 x i32> %v193, splat (i32 23)
  %v201 = add <8 x i32> %v200, splat (i32 1065353216)
  %v202 = bitcast <8 x i32> %v201 to <8 x float>
  %v203 = fsub <8 x float> %v202, splat (float 0x3FF0000000000000)
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> %v203)
  %v205 = fadd <8 x float> %v204, splat (float 0x4000000000000000)
  %v206 = fdiv <8 x float> %v204, %v205
  %v207 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v206, <8 x float> %v184)
  %v208 = fmul <8 x float> %v207, %v207
  %v209 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = fsub <8 x float> %v210, %v208
  %v212 = fmul <8 x float> %v169, %v211
  %v213 = fneg <8 x float> %v212
  %v214 = fmul <8 x float> %v169, %v210
  %v215 = fsub <8 x float> %v160, %v214
  %v216 = fmul <8 x float> %v212, %v172
  %v217 = fsub <8 x float> %v215, %v216
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v135, i64 %v218
  store <8 x float> %v160, ptr %v219, align 4
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v141, i64 %v220
  store <8 x float> %v168, ptr %v221, align 4
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v147, i64 %v222
  store <8 x float> %v213, ptr %v223, align 4
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v153, i64 %v224
  store <8 x float> %v217, ptr %v225, align 4
  %v226 = add nsw i64 %v98, 1
  br label %b3
b5:
  %v227 = add nsw i64 %v81, 1
  br label %b0
b2:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b6, label %b7
b6:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = load i64, ptr %v75, align 8
  %v232 = add i64 %v231, 1
  store i64 %v232, ptr %v75, align 8
  %v233 = mul i64 %v3, %v232
  br label %b8
b8:
  %v234 = load atomic i64, ptr %v229 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b9, label %b10
b9:
  %v236 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v237 = getelementptr inbounds float, ptr %v77, i64 0
  %v238 = getelementptr inbounds i64, ptr %v1, i64 4
  %v239 = load i64, ptr %v238, align 8
  %v240 = icmp eq i64 %v239, 0
  br i1 %v240, label %b11, label %b12
b11:
  %v241 = add i64 1, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  br label %b13
b13:
  %v256 = phi i64 [ %v248, %b11 ], [ %v284, %b18 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b14, label %b15
b14:
  %v258 = mul i64 %v256, 64
  %v259 = mul i64 %v256, 8
  %v260 = add i64 %v258, 0
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v237, i64 %v260
  %v263 = sub i64 8, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = icmp ult i64 %v265, 8
  %v267 = select i1 %v266, i64 %v265, i64 8
  %v268 = trunc i64 %v267 to i32
  %v269 = insertelement <8 x i32> poison, i32 %v268, i64 0
  %v270 = shufflevector <8 x i32> %v269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v270
  %v272 = mul i64 %v261, 1
  %v273 = add i64 0, %v272
  %v274 = getelementptr inbounds float, ptr %v16, i64 %v273
  br label %b16
b16:
  %v275 = phi i64 [ 0, %b14 ], [ %v282, %b17 ]
  %v276 = icmp slt i64 %v275, 8
  br i1 %v276, label %b17, label %b18
b17:
  %v277 = mul i64 %v275, 8
  %v278 = getelementptr inbounds float, ptr %v274, i64 %v277
  %v279 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v278, <8 x i1> %v271, <8 x float> zeroinitializer)
  %v280 = mul i64 %v275, 8
  %v281 = getelementptr inbounds float, ptr %v262, i64 %v280
  store <8 x float> %v279, ptr %v281, align 4
  %v282 = add nsw i64 %v275, 1
  br label %b16
b18:
  %v283 = add i64 %v258, 64
  %v284 = add nsw i64 %v256, 1
  br label %b13
b15:
  br label %b12
b12:
  %v285 = icmp sgt i64 %v3, 1
  br i1 %v285, label %b19, label %b20
b19:
  %v286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v287 = atomicrmw add ptr %v286, i64 1 acq_rel
  %v288 = load i64, ptr %v75, align 8
  %v289 = add i64 %v288, 1
  store i64 %v289, ptr %v75, align 8
  %v290 = mul i64 %v3, %v289
  br label %b21
b21:
  %v291 = load atomic i64, ptr %v286 acquire, align 8
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b22, label %b23
b22:
  %v293 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v295 = add i64 %v8, 0
  %v296 = sdiv i64 %v295, 1
  %v297 = add i64 %v2, 1
  %v298 = mul i64 %v296, %v2
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v8
  %v302 = select i1 %v301, i64 %v300, i64 %v8
  %v303 = mul i64 %v296, %v297
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v8
  %v307 = select i1 %v306, i64 %v305, i64 %v8
  br label %b24
b24:
  %v308 = phi i64 [ %v302, %b20 ], [ %v361, %b29 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b25, label %b26
b25:
  %v310 = add i64 %v308, 96
  %v311 = icmp slt i64 %v310, %v307
  %v312 = select i1 %v311, i64 %v310, i64 %v307
  br label %b27
b27:
  %v313 = phi i64 [ 0, %b25 ], [ %v360, %b32 ]
  %v314 = icmp slt i64 %v313, 1
  br i1 %v314, label %b28, label %b29
b28:
  %v315 = sub i64 %v312, %v308
  %v316 = sub i64 8, 1
  %v317 = add i64 %v315, %v316
  %v318 = sdiv i64 %v317, 8
  br label %b30
b30:
  %v319 = phi i64 [ 0, %b28 ], [ %v359, %b37 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b31, label %b32
b31:
  %v321 = mul i64 %v315, %v319
  %v322 = sdiv i64 %v321, %v318
  %v323 = add i64 %v308, %v322
  %v324 = add i64 %v319, 1
  %v325 = mul i64 %v315, %v324
  %v326 = sdiv i64 %v325, %v318
  %v327 = add i64 %v308, %v326
  %v328 = mul i64 %v313, 64
  %v329 = getelementptr inbounds float, ptr %v237, i64 %v328
  %v330 = sub i64 %v327, %v323
  %v331 = mul i64 %v323, 8
  %v332 = getelementptr inbounds float, ptr %v52, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v330, 1
  %v335 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v334
  %v336 = load ptr, ptr %v335, align 4
  %v337 = icmp sgt i64 %v330, 0
  br i1 %v337, label %b33, label %b34
b33:
  call void %v336(ptr %v333, i64 8, ptr %v329, i64 8, ptr %v294)
  br label %b34
b34:
  %v338 = add i64 %v328, 64
  br label %b35
b35:
  %v339 = phi i64 [ %v323, %b34 ], [ %v358, %b40 ]
  %v340 = icmp slt i64 %v339, %v327
  br i1 %v340, label %b36, label %b37
b36:
  %v341 = sub i64 %v339, %v323
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v294, i64 %v342
  %v344 = mul i64 %v339, 8
  %v345 = getelementptr inbounds float, ptr %v30, i64 %v344
  br label %b38
b38:
  %v346 = phi i64 [ 0, %b36 ], [ %v357, %b39 ]
  %v347 = icmp slt i64 %v346, 1
  br i1 %v347, label %b39, label %b40
b39:
  %v348 = mul i64 %v313, 1
  %v349 = add i64 %v348, %v346
  %v350 = mul i64 %v349, 8
  %v351 = add i64 0, %v346
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v343, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 0, %v350
  %v356 = getelementptr inbounds float, ptr %v345, i64 %v355
  store <8 x float> %v354, ptr %v356, align 4
  %v357 = add nsw i64 %v346, 1
  br label %b38
b40:
  %v358 = add nsw i64 %v339, 1
  br label %b35
b37:
  %v359 = add nsw i64 %v319, 1
  br label %b30
b32:
  %v360 = add nsw i64 %v313, 1
  br label %b27
b29:
  %v361 = add nsw i64 %v308, 96
  br label %b24
b26:
  %v362 = icmp sgt i64 %v3, 1
  br i1 %v362, label %b41, label %b42
b41:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v364 = atomicrmw add ptr %v363, i64 1 acq_rel
  %v365 = load i64, ptr %v75, align 8
  %v366 = add i64 %v365, 1
  store i64 %v366, ptr %v75, align 8
  %v367 = mul i64 %v3, %v366
  br label %b43
b43:
  %v368 = load atomic i64, ptr %v363 acquire, align 8
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b44, label %b45
b44:
  %v370 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v371 = icmp eq i64 %v2, 0
  br i1 %v371, label %b46, label %b47
b46:
  br label %b48
b48:
  %v372 = phi i64 [ 0, %b46 ], [ %v442, %b53 ]
  %v373 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v441, %b53 ]
  %v374 = icmp slt i64 %v372, %v8
  br i1 %v374, label %b49, label %b50
b49:
  %v375 = add i64 %v372, 128
  %v376 = icmp slt i64 %v375, %v8
  %v377 = select i1 %v376, i64 %v375, i64 %v8
  br label %b51
b51:
  %v378 = phi i64 [ %v372, %b49 ], [ %v440, %b52 ]
  %v379 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v439, %b52 ]
  %v380 = icmp slt i64 %v378, %v377
  br i1 %v380, label %b52, label %b53
b52:
  %v381 = mul i64 %v378, 8
  %v382 = getelementptr inbounds float, ptr %v28, i64 %v381
  %v383 = mul i64 %v378, 8
  %v384 = getelementptr inbounds float, ptr %v22, i64 %v383
  %v385 = mul i64 %v378, 8
  %v386 = getelementptr inbounds float, ptr %v48, i64 %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v382, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 0, 0
  %v391 = getelementptr inbounds float, ptr %v44, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fmul <8 x float> %v389, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v14, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 0, 0
  %v398 = getelementptr inbounds float, ptr %v384, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = fmul <8 x float> %v396, %v399
  %v401 = add i64 0, 0
  %v402 = getelementptr inbounds float, ptr %v386, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = fadd <8 x float> %v400, %v403
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v18, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = fadd <8 x float> %v404, %v407
  %v409 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v408)
  %v410 = fcmp ogt <8 x float> %v409, splat (float 0x4023000000000000)
  %v411 = select <8 x i1> %v410, <8 x float> splat (float 0x4023000000000000), <8 x float> %v409
  %v412 = fadd <8 x float> %v411, %v411
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v414 = fsub <8 x float> %v413, splat (float 0x4168000000000000)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v412)
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v415)
  %v417 = bitcast <8 x float> %v413 to <8 x i32>
  %v418 = fmul <8 x float> %v416, %v416
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v416, <8 x float> splat (float 0x3F81227F40000000))
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v419, <8 x float> %v416, <8 x float> splat (float 0x3FA5556740000000))
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v416, <8 x float> splat (float 0x3FC5554B00000000))
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v421, <8 x float> %v416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> %v422, <8 x float> %v416)
  %v424 = shl <8 x i32> %v417, splat (i32 23)
  %v425 = add <8 x i32> %v424, splat (i32 1065353216)
  %v426 = bitcast <8 x i32> %v425 to <8 x float>
  %v427 = fsub <8 x float> %v426, splat (float 0x3FF0000000000000)
  %v428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v426, <8 x float> %v423, <8 x float> %v427)
  %v429 = fadd <8 x float> %v428, splat (float 0x4000000000000000)
  %v430 = fdiv <8 x float> %v428, %v429
  %v431 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v430, <8 x float> %v408)
  %v432 = fmul <8 x float> %v431, %v431
  %v433 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = fsub <8 x float> %v434, %v432
  %v436 = fmul <8 x float> %v393, %v435
  %v437 = fmul <8 x float> %v436, %v399
  %v438 = fneg <8 x float> %v437
  %v439 = fadd <8 x float> %v379, %v438
  %v440 = add nsw i64 %v378, 1
  br label %b51
b53:
  %v441 = fadd <8 x float> %v373, %v379
  %v442 = add nsw i64 %v372, 128
  br label %b48
b50:
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v32, i64 %v443
  store <8 x float> %v373, ptr %v444, align 4
  br label %b47
b47:
  %v445 = icmp sgt i64 %v3, 1
  br i1 %v445, label %b54, label %b55
b54:
  %v446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v447 = atomicrmw add ptr %v446, i64 1 acq_rel
  %v448 = load i64, ptr %v75, align 8
  %v449 = add i64 %v448, 1
  store i64 %v449, ptr %v75, align 8
  %v450 = mul i64 %v3, %v449
  br label %b56
b56:
  %v451 = load atomic i64, ptr %v446 acquire, align 8
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b57, label %b58
b57:
  %v453 = call i32 @sched_yield()
  br label %b56
b58:
  br label %b55
b55:
  %v454 = mul i64 0, 8
  %v455 = getelementptr inbounds float, ptr %v52, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = mul i64 0, 8
  %v458 = getelementptr inbounds float, ptr %v12, i64 %v457
  %v459 = getelementptr inbounds float, ptr %v458, i64 0
  %v460 = getelementptr inbounds float, ptr %v80, i64 12288
  %v461 = add i64 8, 1
  %v462 = sdiv i64 %v461, 2
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 2
  %v467 = icmp slt i64 %v466, 8
  %v468 = select i1 %v467, i64 %v466, i64 8
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 2
  %v472 = icmp slt i64 %v471, 8
  %v473 = select i1 %v472, i64 %v471, i64 8
  %v474 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b59
b59:
  %v475 = phi i64 [ %v468, %b55 ], [ %v483, %b64 ]
  %v476 = icmp slt i64 %v475, %v473
  br i1 %v476, label %b60, label %b61
b60:
  %v477 = mul i64 %v475, 8
  %v478 = getelementptr inbounds float, ptr %v474, i64 %v477
  br label %b62
b62:
  %v479 = phi i64 [ 0, %b60 ], [ %v482, %b63 ]
  %v480 = icmp slt i64 %v479, 8
  br i1 %v480, label %b63, label %b64
b63:
  %v481 = getelementptr inbounds float, ptr %v478, i64 %v479
  store float 0x0000000000000000, ptr %v481, align 4
  %v482 = add nsw i64 %v479, 1
  br label %b62
b64:
  %v483 = add nsw i64 %v475, 1
  br label %b59
b61:
  %v484 = mul i64 %v8, 1
  br label %b65
b65:
  %v485 = phi i64 [ 0, %b61 ], [ %v589, %b70 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b66, label %b67
b66:
  %v487 = sub i64 %v484, %v485
  %v488 = icmp slt i64 %v487, 384
  %v489 = select i1 %v488, i64 %v487, i64 384
  br label %b68
b68:
  %v490 = phi i64 [ %v468, %b66 ], [ %v588, %b94 ]
  %v491 = icmp slt i64 %v490, %v473
  br i1 %v491, label %b69, label %b70
b69:
  %v492 = sub i64 %v473, %v490
  %v493 = icmp slt i64 %v492, 64
  %v494 = select i1 %v493, i64 %v492, i64 64
  %v495 = sdiv i64 %v494, 2
  %v496 = mul i64 %v495, 2
  %v497 = sub i64 %v494, %v496
  %v498 = mul i64 %v485, 8
  %v499 = add i64 %v498, %v490
  %v500 = getelementptr inbounds float, ptr %v456, i64 %v499
  br label %b71
b71:
  %v501 = phi i64 [ 0, %b69 ], [ %v527, %b79 ]
  %v502 = icmp slt i64 %v501, %v489
  br i1 %v502, label %b72, label %b73
b72:
  %v503 = mul i64 %v501, 8
  %v504 = getelementptr inbounds float, ptr %v500, i64 %v503
  %v505 = mul i64 %v501, 2
  %v506 = getelementptr inbounds float, ptr %v460, i64 %v505
  br label %b74
b74:
  %v507 = phi i64 [ 0, %b72 ], [ %v516, %b75 ]
  %v508 = icmp slt i64 %v507, %v495
  br i1 %v508, label %b75, label %b76
b75:
  %v509 = mul i64 %v507, 2
  %v510 = getelementptr inbounds float, ptr %v504, i64 %v509
  %v511 = mul i64 %v507, 768
  %v512 = getelementptr inbounds float, ptr %v506, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v510, i64 0
  %v514 = load <2 x float>, ptr %v513, align 4
  %v515 = getelementptr inbounds float, ptr %v512, i64 0
  store <2 x float> %v514, ptr %v515, align 4
  %v516 = add nsw i64 %v507, 1
  br label %b74
b76:
  %v517 = mul i64 %v495, 2
  %v518 = getelementptr inbounds float, ptr %v504, i64 %v517
  %v519 = mul i64 %v495, 768
  %v520 = getelementptr inbounds float, ptr %v506, i64 %v519
  br label %b77
b77:
  %v521 = phi i64 [ 0, %b76 ], [ %v526, %b78 ]
  %v522 = icmp slt i64 %v521, %v497
  br i1 %v522, label %b78, label %b79
b78:
  %v523 = getelementptr inbounds float, ptr %v518, i64 %v521
  %v524 = load float, ptr %v523, align 4
  %v525 = getelementptr inbounds float, ptr %v520, i64 %v521
  store float %v524, ptr %v525, align 4
  %v526 = add nsw i64 %v521, 1
  br label %b77, !llvm.loop !0
b79:
  %v527 = add nsw i64 %v501, 1
  br label %b71
b73:
  br label %b80
b80:
  %v528 = phi i64 [ 0, %b73 ], [ %v563, %b88 ]
  %v529 = icmp slt i64 %v528, 0
  br i1 %v529, label %b81, label %b82
b81:
  %v530 = mul i64 %v485, 8
  %v531 = add i64 %v530, %v528
  %v532 = getelementptr inbounds float, ptr %v459, i64 %v531
  br label %b83
b83:
  %v533 = phi i64 [ 0, %b81 ], [ %v551, %b84 ]
  %v534 = icmp slt i64 %v533, %v489
  br i1 %v534, label %b84, label %b85
b84:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  %v537 = mul i64 %v533, 32
  %v538 = getelementptr inbounds float, ptr %v80, i64 %v537
  %v539 = getelementptr inbounds float, ptr %v536, i64 0
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v538, i64 0
  store <8 x float> %v540, ptr %v541, align 4
  %v542 = getelementptr inbounds float, ptr %v536, i64 8
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = getelementptr inbounds float, ptr %v538, i64 8
  store <8 x float> %v543, ptr %v544, align 4
  %v545 = getelementptr inbounds float, ptr %v536, i64 16
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = getelementptr inbounds float, ptr %v538, i64 16
  store <8 x float> %v546, ptr %v547, align 4
  %v548 = getelementptr inbounds float, ptr %v536, i64 24
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = getelementptr inbounds float, ptr %v538, i64 24
  store <8 x float> %v549, ptr %v550, align 4
  %v551 = add nsw i64 %v533, 1
  br label %b83
b85:
  %v552 = sdiv i64 %v494, 2
  br label %b86
b86:
  %v553 = phi i64 [ 0, %b85 ], [ %v562, %b87 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b87, label %b88
b87:
  %v555 = mul i64 %v553, 2
  %v556 = add i64 %v490, %v555
  %v557 = mul i64 %v553, 768
  %v558 = getelementptr inbounds float, ptr %v460, i64 %v557
  %v559 = mul i64 %v556, 8
  %v560 = add i64 %v559, %v528
  %v561 = getelementptr inbounds float, ptr %v474, i64 %v560
  call void @outer_2x32(ptr %v558, ptr %v80, i64 %v489, ptr %v561, i64 8)
  %v562 = add nsw i64 %v553, 1
  br label %b86
b88:
  %v563 = add nsw i64 %v528, 32
  br label %b80
b82:
  %v564 = mul i64 %v485, 8
  %v565 = add i64 %v564, 0
  %v566 = getelementptr inbounds float, ptr %v459, i64 %v565
  br label %b89
b89:
  %v567 = phi i64 [ 0, %b82 ], [ %v576, %b90 ]
  %v568 = icmp slt i64 %v567, %v489
  br i1 %v568, label %b90, label %b91
b90:
  %v569 = mul i64 %v567, 8
  %v570 = getelementptr inbounds float, ptr %v566, i64 %v569
  %v571 = mul i64 %v567, 8
  %v572 = getelementptr inbounds float, ptr %v80, i64 %v571
  %v573 = getelementptr inbounds float, ptr %v570, i64 0
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = getelementptr inbounds float, ptr %v572, i64 0
  store <8 x float> %v574, ptr %v575, align 4
  %v576 = add nsw i64 %v567, 1
  br label %b89
b91:
  %v577 = sdiv i64 %v494, 2
  br label %b92
b92:
  %v578 = phi i64 [ 0, %b91 ], [ %v587, %b93 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b93, label %b94
b93:
  %v580 = mul i64 %v578, 2
  %v581 = add i64 %v490, %v580
  %v582 = mul i64 %v578, 768
  %v583 = getelementptr inbounds float, ptr %v460, i64 %v582
  %v584 = mul i64 %v581, 8
  %v585 = add i64 %v584, 0
  %v586 = getelementptr inbounds float, ptr %v474, i64 %v585
  call void @outer_2x8(ptr %v583, ptr %v80, i64 %v489, ptr %v586, i64 8)
  %v587 = add nsw i64 %v578, 1
  br label %b92
b94:
  %v588 = add nsw i64 %v490, 64
  br label %b68
b70:
  %v589 = add nsw i64 %v485, 384
  br label %b65
b67:
  %v590 = icmp sgt i64 %v3, 1
  br i1 %v590, label %b95, label %b96
b95:
  %v591 = getelementptr inbounds i64, ptr %v1, i64 3
  %v592 = atomicrmw add ptr %v591, i64 1 acq_rel
  %v593 = load i64, ptr %v75, align 8
  %v594 = add i64 %v593, 1
  store i64 %v594, ptr %v75, align 8
  %v595 = mul i64 %v3, %v594
  br label %b97
b97:
  %v596 = load atomic i64, ptr %v591 acquire, align 8
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b98, label %b99
b98:
  %v598 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v599 = icmp eq i64 %v2, 0
  br i1 %v599, label %b100, label %b101
b100:
  br label %b102
b102:
  %v600 = phi i64 [ 0, %b100 ], [ %v617, %b107 ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v616, %b107 ]
  %v602 = icmp slt i64 %v600, %v8
  br i1 %v602, label %b103, label %b104
b103:
  %v603 = add i64 %v600, 128
  %v604 = icmp slt i64 %v603, %v8
  %v605 = select i1 %v604, i64 %v603, i64 %v8
  br label %b105
b105:
  %v606 = phi i64 [ %v600, %b103 ], [ %v615, %b106 ]
  %v607 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v614, %b106 ]
  %v608 = icmp slt i64 %v606, %v605
  br i1 %v608, label %b106, label %b107
b106:
  %v609 = mul i64 %v606, 8
  %v610 = getelementptr inbounds float, ptr %v52, i64 %v609
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v610, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v607, %v613
  %v615 = add nsw i64 %v606, 1
  br label %b105
b107:
  %v616 = fadd <8 x float> %v601, %v607
  %v617 = add nsw i64 %v600, 128
  br label %b102
b104:
  %v618 = add i64 0, 0
  %v619 = getelementptr inbounds float, ptr %v36, i64 %v618
  store <8 x float> %v601, ptr %v619, align 4
  br label %b101
b101:
  %v620 = icmp sgt i64 %v3, 1
  br i1 %v620, label %b108, label %b109
b108:
  %v621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v622 = atomicrmw add ptr %v621, i64 1 acq_rel
  %v623 = load i64, ptr %v75, align 8
  %v624 = add i64 %v623, 1
  store i64 %v624, ptr %v75, align 8
  %v625 = mul i64 %v3, %v624
  br label %b110
b110:
  %v626 = load atomic i64, ptr %v621 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b111, label %b112
b111:
  %v628 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v629 = icmp eq i64 %v2, 0
  br i1 %v629, label %b113, label %b114
b113:
  br label %b115
b115:
  %v630 = phi i64 [ 0, %b113 ], [ %v655, %b120 ]
  %v631 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v654, %b120 ]
  %v632 = icmp slt i64 %v630, %v8
  br i1 %v632, label %b116, label %b117
b116:
  %v633 = add i64 %v630, 128
  %v634 = icmp slt i64 %v633, %v8
  %v635 = select i1 %v634, i64 %v633, i64 %v8
  br label %b118
b118:
  %v636 = phi i64 [ %v630, %b116 ], [ %v653, %b119 ]
  %v637 = phi <8 x float> [ splat (float 0x0000000000000000), %b116 ], [ %v652, %b119 ]
  %v638 = icmp slt i64 %v636, %v635
  br i1 %v638, label %b119, label %b120
b119:
  %v639 = mul i64 %v636, 8
  %v640 = getelementptr inbounds float, ptr %v50, i64 %v639
  %v641 = mul i64 1, %v7
  %v642 = add i64 %v636, %v641
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v24, i64 %v643
  %v645 = add i64 0, 0
  %v646 = getelementptr inbounds float, ptr %v640, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 0, 0
  %v649 = getelementptr inbounds float, ptr %v644, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = fmul <8 x float> %v647, %v650
  %v652 = fadd <8 x float> %v637, %v651
  %v653 = add nsw i64 %v636, 1
  br label %b118
b120:
  %v654 = fadd <8 x float> %v631, %v637
  %v655 = add nsw i64 %v630, 128
  br label %b115
b117:
  %v656 = add i64 0, 0
  %v657 = getelementptr inbounds float, ptr %v54, i64 %v656
  store <8 x float> %v631, ptr %v657, align 4
  br label %b114
b114:
  %v658 = icmp sgt i64 %v3, 1
  br i1 %v658, label %b121, label %b122
b121:
  %v659 = getelementptr inbounds i64, ptr %v1, i64 3
  %v660 = atomicrmw add ptr %v659, i64 1 acq_rel
  %v661 = load i64, ptr %v75, align 8
  %v662 = add i64 %v661, 1
  store i64 %v662, ptr %v75, align 8
  %v663 = mul i64 %v3, %v662
  br label %b123
b123:
  %v664 = load atomic i64, ptr %v659 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b124, label %b125
b124:
  %v666 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v667 = icmp eq i64 %v2, 0
  br i1 %v667, label %b126, label %b127
b126:
  br label %b128
b128:
  %v668 = phi i64 [ 0, %b126 ], [ %v733, %b133 ]
  %v669 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v732, %b133 ]
  %v670 = icmp slt i64 %v668, %v8
  br i1 %v670, label %b129, label %b130
b129:
  %v671 = add i64 %v668, 128
  %v672 = icmp slt i64 %v671, %v8
  %v673 = select i1 %v672, i64 %v671, i64 %v8
  br label %b131
b131:
  %v674 = phi i64 [ %v668, %b129 ], [ %v731, %b132 ]
  %v675 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v730, %b132 ]
  %v676 = icmp slt i64 %v674, %v673
  br i1 %v676, label %b132, label %b133
b132:
  %v677 = mul i64 %v674, 8
  %v678 = getelementptr inbounds float, ptr %v28, i64 %v677
  %v679 = mul i64 %v674, 8
  %v680 = getelementptr inbounds float, ptr %v22, i64 %v679
  %v681 = mul i64 %v674, 8
  %v682 = getelementptr inbounds float, ptr %v48, i64 %v681
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v678, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v14, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 0, 0
  %v690 = getelementptr inbounds float, ptr %v680, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = fmul <8 x float> %v688, %v691
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v682, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fadd <8 x float> %v692, %v695
  %v697 = add i64 0, 0
  %v698 = getelementptr inbounds float, ptr %v18, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = fadd <8 x float> %v696, %v699
  %v701 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v700)
  %v702 = fcmp ogt <8 x float> %v701, splat (float 0x4023000000000000)
  %v703 = select <8 x i1> %v702, <8 x float> splat (float 0x4023000000000000), <8 x float> %v701
  %v704 = fadd <8 x float> %v703, %v703
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v706 = fsub <8 x float> %v705, splat (float 0x4168000000000000)
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v704)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v707)
  %v709 = bitcast <8 x float> %v705 to <8 x i32>
  %v710 = fmul <8 x float> %v708, %v708
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v708, <8 x float> splat (float 0x3F81227F40000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v708, <8 x float> splat (float 0x3FA5556740000000))
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v708, <8 x float> splat (float 0x3FC5554B00000000))
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v708, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v714, <8 x float> %v708)
  %v716 = shl <8 x i32> %v709, splat (i32 23)
  %v717 = add <8 x i32> %v716, splat (i32 1065353216)
  %v718 = bitcast <8 x i32> %v717 to <8 x float>
  %v719 = fsub <8 x float> %v718, splat (float 0x3FF0000000000000)
  %v720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> %v715, <8 x float> %v719)
  %v721 = fadd <8 x float> %v720, splat (float 0x4000000000000000)
  %v722 = fdiv <8 x float> %v720, %v721
  %v723 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v722, <8 x float> %v700)
  %v724 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v725 = shufflevector <8 x float> %v724, <8 x float> poison, <8 x i32> zeroinitializer
  %v726 = fmul <8 x float> %v725, %v691
  %v727 = fadd <8 x float> %v723, %v726
  %v728 = fmul <8 x float> %v685, %v727
  %v729 = fneg <8 x float> %v728
  %v730 = fadd <8 x float> %v675, %v729
  %v731 = add nsw i64 %v674, 1
  br label %b131
b133:
  %v732 = fadd <8 x float> %v669, %v675
  %v733 = add nsw i64 %v668, 128
  br label %b128
b130:
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v56, i64 %v734
  store <8 x float> %v669, ptr %v735, align 4
  br label %b127
b127:
  %v736 = icmp sgt i64 %v3, 1
  br i1 %v736, label %b134, label %b135
b134:
  %v737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v738 = atomicrmw add ptr %v737, i64 1 acq_rel
  %v739 = load i64, ptr %v75, align 8
  %v740 = add i64 %v739, 1
  store i64 %v740, ptr %v75, align 8
  %v741 = mul i64 %v3, %v740
  br label %b136
b136:
  %v742 = load atomic i64, ptr %v737 acquire, align 8
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b137, label %b138
b137:
  %v744 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v745 = icmp eq i64 %v2, 0
  br i1 %v745, label %b139, label %b140
b139:
  %v746 = add i64 0, 0
  %v747 = getelementptr inbounds float, ptr %v54, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = add i64 0, 0
  %v750 = getelementptr inbounds float, ptr %v56, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = fadd <8 x float> %v748, %v751
  %v753 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fmul <8 x float> %v752, %v754
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v42, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = fmul <8 x float> %v755, %v758
  %v760 = add i64 0, 0
  %v761 = getelementptr inbounds float, ptr %v46, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fmul <8 x float> %v759, %v762
  %v764 = add i64 0, 0
  %v765 = getelementptr inbounds float, ptr %v38, i64 %v764
  store <8 x float> %v763, ptr %v765, align 4
  br label %b140
b140:
  %v766 = icmp sgt i64 %v3, 1
  br i1 %v766, label %b141, label %b142
b141:
  %v767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v768 = atomicrmw add ptr %v767, i64 1 acq_rel
  %v769 = load i64, ptr %v75, align 8
  %v770 = add i64 %v769, 1
  store i64 %v770, ptr %v75, align 8
  %v771 = mul i64 %v3, %v770
  br label %b143
b143:
  %v772 = load atomic i64, ptr %v767 acquire, align 8
  %v773 = icmp slt i64 %v772, %v771
  br i1 %v773, label %b144, label %b145
b144:
  %v774 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
