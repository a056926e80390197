; generated from specs/egarch.yaml by `make generated`: do not edit
; egarch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 0
  %v70 = add i64 %v69, 0
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = icmp eq i64 %v2, 0
  br i1 %v75, label %b2, label %b3
b2:
  %v76 = add i64 0, 0
  %v77 = getelementptr inbounds float, ptr %v44, i64 %v76
  %v78 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v79, ptr %v77, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v80 = icmp sgt i64 %v3, 1
  br i1 %v80, label %b4, label %b5
b4:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = mul i64 %v3, 1
  br label %b6
b6:
  %v84 = load atomic i64, ptr %v81 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b7, label %b8
b7:
  %v86 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b9, label %b10
b9:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 25
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b11, label %b12
b11:
  %v93 = add i64 %v7, 0
  %v94 = sdiv i64 %v93, 1
  %v95 = add i64 %v2, 1
  %v96 = mul i64 %v94, %v2
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  %v101 = mul i64 %v94, %v95
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  br label %b13
b13:
  %v106 = phi i64 [ %v100, %b11 ], [ %v118, %b14 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b14, label %b15
b14:
  %v108 = and i64 0, %v54
  %v109 = mul i64 %v108, %v7
  %v110 = add i64 %v109, %v106
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v24, i64 %v111
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v10, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v112, i64 %v116
  store <8 x float> %v115, ptr %v117, align 4
  %v118 = add nsw i64 %v106, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b16, label %b17
b16:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = mul i64 %v3, 2
  br label %b18
b18:
  %v123 = load atomic i64, ptr %v120 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b19, label %b20
b19:
  %v125 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 4
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b21, label %b22
b21:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 26
  %v130 = load i64, ptr %v129, align 8
  %v131 = icmp eq i64 %v130, 0
  br i1 %v131, label %b23, label %b24
b23:
  %v132 = add i64 %v7, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  br label %b25
b25:
  %v145 = phi i64 [ %v139, %b23 ], [ %v156, %b26 ]
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b26, label %b27
b26:
  %v147 = and i64 0, %v56
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v145
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v26, i64 %v150
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v155, ptr %v153, align 4
  %v156 = add nsw i64 %v145, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v157 = icmp sgt i64 %v3, 1
  br i1 %v157, label %b28, label %b29
b28:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = mul i64 %v3, 3
  br label %b30
b30:
  %v161 = load atomic i64, ptr %v158 acquire, align 8
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b31, label %b32
b31:
  %v163 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v164 = phi i64 [ 0, %b29 ], [ %v310, %b38 ]
  %v165 = icmp slt i64 %v164, %v5
  br i1 %v165, label %b34, label %b35
b34:
  %v166 = add i64 %v7, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v7
  %v178 = select i1 %v177, i64 %v176, i64 %v7
  br label %b36
b36:
  %v179 = phi i64 [ %v173, %b34 ], [ %v309, %b37 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b37, label %b38
b37:
  %v181 = add i64 %v164, 0
  %v182 = and i64 %v181, %v56
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v179
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v26, i64 %v185
  %v187 = add i64 %v164, 0
  %v188 = and i64 %v187, %v54
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v179
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v24, i64 %v191
  %v193 = add i64 %v164, 0
  %v194 = and i64 %v193, %v50
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v179
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v12, i64 %v197
  %v199 = add i64 %v164, 1
  %v200 = and i64 %v199, %v54
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v179
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v24, i64 %v203
  %v205 = add i64 %v164, 0
  %v206 = and i64 %v205, %v60
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v179
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v32, i64 %v209
  %v211 = add i64 %v164, 1
  %v212 = and i64 %v211, %v56
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v179
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v26, i64 %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v14, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v186, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fadd <8 x float> %v219, %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v16, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v192, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v226, %v229
  %v231 = fadd <8 x float> %v223, %v230
  %v232 = fcmp olt <8 x float> %v231, splat (float 0xC05A400000000000)
  %v233 = select <8 x i1> %v232, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v231
  %v234 = fcmp ogt <8 x float> %v233, splat (float 0x4056400000000000)
  %v235 = select <8 x i1> %v234, <8 x float> splat (float 0x4056400000000000), <8 x float> %v233
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v237 = fsub <8 x float> %v236, splat (float 0x4168000000000000)
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v235)
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v238)
  %v240 = bitcast <8 x float> %v236 to <8 x i32>
  %v241 = fmul <8 x float> %v239, %v239
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v239, <8 x float> splat (float 0x3F81227F40000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v239, <8 x float> splat (float 0x3FA5556740000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v239, <8 x float> splat (float 0x3FC5554B00000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> %v239, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v245, <8 x float> %v239)
  %v247 = sub <8 x i32> %v240, splat (i32 1262485250)
  %v248 = lshr <8 x i32> %v247, splat (i32 1)
  %v249 = sub <8 x i32> %v247, %v248
  %v250 = shl <8 x i32> %v248, splat (i32 23)
  %v251 = bitcast <8 x i32> %v250 to <8 x float>
  %v252 = shl <8 x i32> %v249, splat (i32 23)
  %v253 = bitcast <8 x i32> %v252 to <8 x float>
  %v254 = fadd <8 x float> %v246, splat (float 0x3FF0000000000000)
  %v255 = fmul <8 x float> %v254, %v251
  %v256 = fmul <8 x float> %v255, %v253
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v18, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v198, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = fdiv <8 x float> %v231, %v264
  %v266 = fneg <8 x float> %v265
  %v267 = fcmp olt <8 x float> %v266, splat (float 0xC05A400000000000)
  %v268 = select <8 x i1> %v267, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v266
  %v269 = fcmp ogt <8 x float> %v268, splat (float 0x4056400000000000)
  %v270 = select <8 x i1> %v269, <8 x float> splat (float 0x4056400000000000), <8 x float> %v268
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v272 = fsub <8 x float> %v271, splat (float 0x4168000000000000)
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v270)
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v273)
  %v275 = bitcast <8 x float> %v271 to <8 x i32>
  %v276 = fmul <8 x float> %v274, %v274
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v274, <8 x float> splat (float 0x3F81227F40000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v274, <8 x float> splat (float 0x3FA5556740000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v274, <8 x float> splat (float 0x3FC5554B00000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v274, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> %v280, <8 x float> %v274)
  %v282 = sub <8 x i32> %v275, splat (i32 1262485250)
  %v283 = lshr <8 x i32> %v282, splat (i32 1)
  %v284 = sub <8 x i32> %v282, %v283
  %v285 = shl <8 x i32> %v283, splat (i32 23)
  %v286 = bitcast <8 x i32> %v285 to <8 x float>
  %v287 = shl <8 x i32> %v284, splat (i32 23)
  %v288 = bitcast <8 x i32> %v287 to <8 x float>
  %v289 = fadd <8 x float> %v281, splat (float 0x3FF0000000000000)
  %v290 = fmul <8 x float> %v289, %v286
  %v291 = fmul <8 x float> %v290, %v288
  %v292 = fmul <8 x float> %v262, %v291
  %v293 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v292)
  %v294 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = fsub <8 x float> %v293, %v295
  %v297 = fmul <8 x float> %v259, %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v20, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v300, %v292
  %v302 = fadd <8 x float> %v297, %v301
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v204, i64 %v303
  store <8 x float> %v231, ptr %v304, align 4
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v210, i64 %v305
  store <8 x float> %v256, ptr %v306, align 4
  %v307 = add i64 0, 0
  %v308 = getelementptr inbounds float, ptr %v216, i64 %v307
  store <8 x float> %v302, ptr %v308, align 4
  %v309 = add nsw i64 %v179, 1
  br label %b36
b38:
  %v310 = add nsw i64 %v164, 1
  br label %b33
b35:
  %v311 = icmp sgt i64 %v3, 1
  br i1 %v311, label %b39, label %b40
b39:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 3
  %v313 = atomicrmw add ptr %v312, i64 1 acq_rel
  %v314 = mul i64 %v3, 4
  br label %b41
b41:
  %v315 = load atomic i64, ptr %v312 acquire, align 8
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b42, label %b43
b42:
  %v317 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 0
  %v70 = add i64 %v69, 0
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  br label %b0
b0:
  %v72 = phi i64 [ 0, %entry ], [ %v248, %b5 ]
  %v73 = icmp slt i64 %v72, %v5
  br i1 %v73, label %b1, label %b2
b1:
  %v74 = sub i64 %v5, 1
  %v75 = sub i64 %v74, %v72
  %v76 = add i64 %v7, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, %v7
  %v83 = select i1 %v82, i64 %v81, i64 %v7
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v7
  %v88 = select i1 %v87, i64 %v86, i64 %v7
  br label %b3
b3:
  %v89 = phi i64 [ %v83, %b1 ], [ %v247, %b4 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = add i64 %v75, 1
  %v92 = and i64 %v91, %v58
  %v93 = mul i64 %v92, %v7
  %v94 = add i64 %v93, %v89
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v30, i64 %v95
  %v97 = add i64 %v75, 0
  %v98 = and i64 %v97, %v50
  %v99 = mul i64 %v98, %v7
  %v100 = add i64 %v99, %v89
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v12, i64 %v101
  %v103 = add i64 %v75, 1
  %v104 = and i64 %v103, %v54
  %v105 = mul i64 %v104, %v7
  %v106 = add i64 %v105, %v89
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v24, i64 %v107
  %v109 = add i64 %v75, 1
  %v110 = and i64 %v109, 1
  %v111 = mul i64 %v110, %v7
  %v112 = add i64 %v111, %v89
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v28, i64 %v113
  %v115 = add i64 %v75, 0
  %v116 = and i64 %v115, %v52
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v89
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v22, i64 %v119
  %v121 = add i64 %v75, 0
  %v122 = and i64 %v121, %v60
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v89
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v32, i64 %v125
  %v127 = add i64 %v75, 0
  %v128 = and i64 %v127, %v64
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v89
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v46, i64 %v131
  %v133 = add i64 %v75, 0
  %v134 = and i64 %v133, %v66
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v89
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v48, i64 %v137
  %v139 = add i64 %v75, 0
  %v140 = and i64 %v139, %v62
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v89
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v34, i64 %v143
  %v145 = add i64 %v75, 0
  %v146 = and i64 %v145, %v58
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v89
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v30, i64 %v149
  %v151 = add i64 %v75, 0
  %v152 = and i64 %v151, 1
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v89
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v28, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v96, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v102, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v108, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fdiv <8 x float> %v165, %v167
  %v169 = fneg <8 x float> %v168
  %v170 = fcmp olt <8 x float> %v169, splat (float 0xC05A400000000000)
  %v171 = select <8 x i1> %v170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v169
  %v172 = fcmp ogt <8 x float> %v171, splat (float 0x4056400000000000)
  %v173 = select <8 x i1> %v172, <8 x float> splat (float 0x4056400000000000), <8 x float> %v171
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
  %v195 = fmul <8 x float> %v162, %v194
  %v196 = fmul <8 x float> %v159, %v195
  %v197 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v195)
  %v198 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = fsub <8 x float> %v197, %v199
  %v201 = fmul <8 x float> %v159, %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v20, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fmul <8 x float> %v159, %v204
  %v206 = add i64 0, 0
  %v207 = getelementptr inbounds float, ptr %v18, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fmul <8 x float> %v159, %v208
  %v210 = fcmp ogt <8 x float> %v195, splat (float 0x0000000000000000)
  %v211 = fcmp olt <8 x float> %v195, splat (float 0x0000000000000000)
  %v212 = fadd <8 x float> %v195, splat (float 0x0000000000000000)
  %v213 = select <8 x i1> %v211, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v212
  %v214 = select <8 x i1> %v210, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v213
  %v215 = fmul <8 x float> %v209, %v214
  %v216 = fadd <8 x float> %v205, %v215
  %v217 = fmul <8 x float> %v216, %v194
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v114, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v120, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v126, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul <8 x float> %v223, %v226
  %v228 = fadd <8 x float> %v220, %v227
  %v229 = fmul <8 x float> %v216, %v162
  %v230 = fmul <8 x float> %v229, %v194
  %v231 = fdiv <8 x float> %v230, %v167
  %v232 = fsub <8 x float> %v228, %v231
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v16, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = fmul <8 x float> %v232, %v235
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v132, i64 %v237
  store <8 x float> %v196, ptr %v238, align 4
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v138, i64 %v239
  store <8 x float> %v201, ptr %v240, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v144, i64 %v241
  store <8 x float> %v217, ptr %v242, align 4
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v150, i64 %v243
  store <8 x float> %v232, ptr %v244, align 4
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v156, i64 %v245
  store <8 x float> %v236, ptr %v246, align 4
  %v247 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v248 = add nsw i64 %v72, 1
  br label %b0
b2:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b6, label %b7
b6:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = mul i64 %v3, 1
  br label %b8
b8:
  %v253 = load atomic i64, ptr %v250 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b9, label %b10
b9:
  %v255 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v256 = icmp eq i64 %v2, 0
  br i1 %v256, label %b11, label %b12
b11:
  br label %b13
b13:
  %v257 = phi i64 [ 0, %b11 ], [ %v274, %b18 ]
  %v258 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v273, %b18 ]
  %v259 = icmp slt i64 %v257, %v8
  br i1 %v259, label %b14, label %b15
b14:
  %v260 = add i64 %v257, 128
  %v261 = icmp slt i64 %v260, %v8
  %v262 = select i1 %v261, i64 %v260, i64 %v8
  br label %b16
b16:
  %v263 = phi i64 [ %v257, %b14 ], [ %v272, %b17 ]
  %v264 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v271, %b17 ]
  %v265 = icmp slt i64 %v263, %v262
  br i1 %v265, label %b17, label %b18
b17:
  %v266 = mul i64 %v263, 8
  %v267 = getelementptr inbounds float, ptr %v30, i64 %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v267, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fadd <8 x float> %v264, %v270
  %v272 = add nsw i64 %v263, 1
  br label %b16
b18:
  %v273 = fadd <8 x float> %v258, %v264
  %v274 = add nsw i64 %v257, 128
  br label %b13
b15:
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v36, i64 %v275
  store <8 x float> %v258, ptr %v276, align 4
  br label %b12
b12:
  %v277 = icmp sgt i64 %v3, 1
  br i1 %v277, label %b19, label %b20
b19:
  %v278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v279 = atomicrmw add ptr %v278, i64 1 acq_rel
  %v280 = mul i64 %v3, 2
  br label %b21
b21:
  %v281 = load atomic i64, ptr %v278 acquire, align 8
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b22, label %b23
b22:
  %v283 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v284 = icmp eq i64 %v2, 0
  br i1 %v284, label %b24, label %b25
b24:
  br label %b26
b26:
  %v285 = phi i64 [ 0, %b24 ], [ %v308, %b31 ]
  %v286 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v307, %b31 ]
  %v287 = icmp slt i64 %v285, %v8
  br i1 %v287, label %b27, label %b28
b27:
  %v288 = add i64 %v285, 128
  %v289 = icmp slt i64 %v288, %v8
  %v290 = select i1 %v289, i64 %v288, i64 %v8
  br label %b29
b29:
  %v291 = phi i64 [ %v285, %b27 ], [ %v306, %b30 ]
  %v292 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v305, %b30 ]
  %v293 = icmp slt i64 %v291, %v290
  br i1 %v293, label %b30, label %b31
b30:
  %v294 = mul i64 %v291, 8
  %v295 = getelementptr inbounds float, ptr %v30, i64 %v294
  %v296 = mul i64 %v291, 8
  %v297 = getelementptr inbounds float, ptr %v24, i64 %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v295, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v297, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v300, %v303
  %v305 = fadd <8 x float> %v292, %v304
  %v306 = add nsw i64 %v291, 1
  br label %b29
b31:
  %v307 = fadd <8 x float> %v286, %v292
  %v308 = add nsw i64 %v285, 128
  br label %b26
b28:
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v38, i64 %v309
  store <8 x float> %v286, ptr %v310, align 4
  br label %b25
b25:
  %v311 = icmp sgt i64 %v3, 1
  br i1 %v311, label %b32, label %b33
b32:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 3
  %v313 = atomicrmw add ptr %v312, i64 1 acq_rel
  %v314 = mul i64 %v3, 3
  br label %b34
b34:
  %v315 = load atomic i64, ptr %v312 acquire, align 8
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b35, label %b36
b35:
  %v317 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v318 = icmp eq i64 %v2, 0
  br i1 %v318, label %b37, label %b38
b37:
  br label %b39
b39:
  %v319 = phi i64 [ 0, %b37 ], [ %v336, %b44 ]
  %v320 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v335, %b44 ]
  %v321 = icmp slt i64 %v319, %v8
  br i1 %v321, label %b40, label %b41
b40:
  %v322 = add i64 %v319, 128
  %v323 = icmp slt i64 %v322, %v8
  %v324 = select i1 %v323, i64 %v322, i64 %v8
  br label %b42
b42:
  %v325 = phi i64 [ %v319, %b40 ], [ %v334, %b43 ]
  %v326 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v333, %b43 ]
  %v327 = icmp slt i64 %v325, %v324
  br i1 %v327, label %b43, label %b44
b43:
  %v328 = mul i64 %v325, 8
  %v329 = getelementptr inbounds float, ptr %v48, i64 %v328
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v329, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fadd <8 x float> %v326, %v332
  %v334 = add nsw i64 %v325, 1
  br label %b42
b44:
  %v335 = fadd <8 x float> %v320, %v326
  %v336 = add nsw i64 %v319, 128
  br label %b39
b41:
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v40, i64 %v337
  store <8 x float> %v320, ptr %v338, align 4
  br label %b38
b38:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b45, label %b46
b45:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = mul i64 %v3, 4
  br label %b47
b47:
  %v343 = load atomic i64, ptr %v340 acquire, align 8
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b48, label %b49
b48:
  %v345 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v346 = icmp eq i64 %v2, 0
  br i1 %v346, label %b50, label %b51
b50:
  br label %b52
b52:
  %v347 = phi i64 [ 0, %b50 ], [ %v364, %b57 ]
  %v348 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v363, %b57 ]
  %v349 = icmp slt i64 %v347, %v8
  br i1 %v349, label %b53, label %b54
b53:
  %v350 = add i64 %v347, 128
  %v351 = icmp slt i64 %v350, %v8
  %v352 = select i1 %v351, i64 %v350, i64 %v8
  br label %b55
b55:
  %v353 = phi i64 [ %v347, %b53 ], [ %v362, %b56 ]
  %v354 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v361, %b56 ]
  %v355 = icmp slt i64 %v353, %v352
  br i1 %v355, label %b56, label %b57
b56:
  %v356 = mul i64 %v353, 8
  %v357 = getelementptr inbounds float, ptr %v46, i64 %v356
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v357, i64 %v358
  %v360 = load <8 x float>, ptr %v359, align 4
  %v361 = fadd <8 x float> %v354, %v360
  %v362 = add nsw i64 %v353, 1
  br label %b55
b57:
  %v363 = fadd <8 x float> %v348, %v354
  %v364 = add nsw i64 %v347, 128
  br label %b52
b54:
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v42, i64 %v365
  store <8 x float> %v348, ptr %v366, align 4
  br label %b51
b51:
  %v367 = icmp sgt i64 %v3, 1
  br i1 %v367, label %b58, label %b59
b58:
  %v368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v369 = atomicrmw add ptr %v368, i64 1 acq_rel
  %v370 = mul i64 %v3, 5
  br label %b60
b60:
  %v371 = load atomic i64, ptr %v368 acquire, align 8
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b61, label %b62
b61:
  %v373 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
