; generated from specs/egarch.yaml by `make generated`: do not edit
; egarch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 0
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v44, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b11, label %b12
b11:
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b13
b13:
  %v109 = phi i64 [ %v103, %b11 ], [ %v121, %b14 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = and i64 0, %v54
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v109
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v24, i64 %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v10, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v115, i64 %v119
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v109, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b16, label %b17
b16:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v67, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v67, align 8
  %v127 = mul i64 %v3, %v126
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 27
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b23, label %b24
b23:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b25
b25:
  %v150 = phi i64 [ %v144, %b23 ], [ %v161, %b26 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b26, label %b27
b26:
  %v152 = and i64 0, %v56
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v26, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v156, i64 %v157
  %v159 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = add nsw i64 %v150, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v162 = icmp sgt i64 %v3, 1
  br i1 %v162, label %b28, label %b29
b28:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v164 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v165 = load i64, ptr %v67, align 8
  %v166 = add i64 %v165, 1
  store i64 %v166, ptr %v67, align 8
  %v167 = mul i64 %v3, %v166
  br label %b30
b30:
  %v168 = load atomic i64, ptr %v163 acquire, align 8
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b31, label %b32
b31:
  %v170 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v171 = phi i64 [ 0, %b29 ], [ %v317, %b38 ]
  %v172 = icmp slt i64 %v171, %v5
  br i1 %v172, label %b34, label %b35
b34:
  %v173 = add i64 %v7, 0
  %v174 = sdiv i64 %v173, 1
  %v175 = add i64 %v2, 1
  %v176 = mul i64 %v174, %v2
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  %v181 = mul i64 %v174, %v175
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  br label %b36
b36:
  %v186 = phi i64 [ %v180, %b34 ], [ %v316, %b37 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b37, label %b38
b37:
  %v188 = add i64 %v171, 0
  %v189 = and i64 %v188, %v56
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v186
  %v192 = mul i64 %v191, 8
  %v193 = getelementptr inbounds float, ptr %v26, i64 %v192
  %v194 = add i64 %v171, 0
  %v195 = and i64 %v194, %v54
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v186
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v24, i64 %v198
  %v200 = add i64 %v171, 0
  %v201 = and i64 %v200, %v50
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v186
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v12, i64 %v204
  %v206 = add i64 %v171, 1
  %v207 = and i64 %v206, %v54
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v186
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v24, i64 %v210
  %v212 = add i64 %v171, 0
  %v213 = and i64 %v212, %v60
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v186
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v32, i64 %v216
  %v218 = add i64 %v171, 1
  %v219 = and i64 %v218, %v56
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v186
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v26, i64 %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v14, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v193, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fadd <8 x float> %v226, %v229
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v16, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v199, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v233, %v236
  %v238 = fadd <8 x float> %v230, %v237
  %v239 = fcmp olt <8 x float> %v238, splat (float 0xC05A400000000000)
  %v240 = select <8 x i1> %v239, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v238
  %v241 = fcmp ogt <8 x float> %v240, splat (float 0x4056400000000000)
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0x4056400000000000), <8 x float> %v240
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v244 = fsub <8 x float> %v243, splat (float 0x4168000000000000)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v242)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v245)
  %v247 = bitcast <8 x float> %v243 to <8 x i32>
  %v248 = fmul <8 x float> %v246, %v246
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v246, <8 x float> splat (float 0x3F81227F40000000))
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v249, <8 x float> %v246, <8 x float> splat (float 0x3FA5556740000000))
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v246, <8 x float> splat (float 0x3FC5554B00000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v246, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v252, <8 x float> %v246)
  %v254 = sub <8 x i32> %v247, splat (i32 1262485250)
  %v255 = lshr <8 x i32> %v254, splat (i32 1)
  %v256 = sub <8 x i32> %v254, %v255
  %v257 = shl <8 x i32> %v255, splat (i32 23)
  %v258 = bitcast <8 x i32> %v257 to <8 x float>
  %v259 = shl <8 x i32> %v256, splat (i32 23)
  %v260 = bitcast <8 x i32> %v259 to <8 x float>
  %v261 = fadd <8 x float> %v253, splat (float 0x3FF0000000000000)
  %v262 = fmul <8 x float> %v261, %v258
  %v263 = fmul <8 x float> %v262, %v260
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v18, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v205, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  %v272 = fdiv <8 x float> %v238, %v271
  %v273 = fneg <8 x float> %v272
  %v274 = fcmp olt <8 x float> %v273, splat (float 0xC05A400000000000)
  %v275 = select <8 x i1> %v274, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v273
  %v276 = fcmp ogt <8 x float> %v275, splat (float 0x4056400000000000)
  %v277 = select <8 x i1> %v276, <8 x float> splat (float 0x4056400000000000), <8 x float> %v275
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v279 = fsub <8 x float> %v278, splat (float 0x4168000000000000)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v277)
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v280)
  %v282 = bitcast <8 x float> %v278 to <8 x i32>
  %v283 = fmul <8 x float> %v281, %v281
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v281, <8 x float> splat (float 0x3F81227F40000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v281, <8 x float> splat (float 0x3FA5556740000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v281, <8 x float> splat (float 0x3FC5554B00000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v286, <8 x float> %v281, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v287, <8 x float> %v281)
  %v289 = sub <8 x i32> %v282, splat (i32 1262485250)
  %v290 = lshr <8 x i32> %v289, splat (i32 1)
  %v291 = sub <8 x i32> %v289, %v290
  %v292 = shl <8 x i32> %v290, splat (i32 23)
  %v293 = bitcast <8 x i32> %v292 to <8 x float>
  %v294 = shl <8 x i32> %v291, splat (i32 23)
  %v295 = bitcast <8 x i32> %v294 to <8 x float>
  %v296 = fadd <8 x float> %v288, splat (float 0x3FF0000000000000)
  %v297 = fmul <8 x float> %v296, %v293
  %v298 = fmul <8 x float> %v297, %v295
  %v299 = fmul <8 x float> %v269, %v298
  %v300 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v299)
  %v301 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = fsub <8 x float> %v300, %v302
  %v304 = fmul <8 x float> %v266, %v303
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v20, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = fmul <8 x float> %v307, %v299
  %v309 = fadd <8 x float> %v304, %v308
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v211, i64 %v310
  store <8 x float> %v238, ptr %v311, align 4
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v217, i64 %v312
  store <8 x float> %v263, ptr %v313, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v223, i64 %v314
  store <8 x float> %v309, ptr %v315, align 4
  %v316 = add nsw i64 %v186, 1
  br label %b36
b38:
  %v317 = add nsw i64 %v171, 1
  br label %b33
b35:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b39, label %b40
b39:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v67, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v67, align 8
  %v323 = mul i64 %v3, %v322
  br label %b41
b41:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b42, label %b43
b42:
  %v326 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 12
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 13
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 16
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 17
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 0
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  br label %b0
b0:
  %v73 = phi i64 [ 0, %entry ], [ %v249, %b5 ]
  %v74 = icmp slt i64 %v73, %v5
  br i1 %v74, label %b1, label %b2
b1:
  %v75 = sub i64 %v5, 1
  %v76 = sub i64 %v75, %v73
  %v77 = add i64 %v7, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v7
  %v84 = select i1 %v83, i64 %v82, i64 %v7
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v7
  %v89 = select i1 %v88, i64 %v87, i64 %v7
  br label %b3
b3:
  %v90 = phi i64 [ %v84, %b1 ], [ %v248, %b4 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b4, label %b5
b4:
  %v92 = add i64 %v76, 1
  %v93 = and i64 %v92, %v58
  %v94 = mul i64 %v93, %v7
  %v95 = add i64 %v94, %v90
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v30, i64 %v96
  %v98 = add i64 %v76, 0
  %v99 = and i64 %v98, %v50
  %v100 = mul i64 %v99, %v7
  %v101 = add i64 %v100, %v90
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v12, i64 %v102
  %v104 = add i64 %v76, 1
  %v105 = and i64 %v104, %v54
  %v106 = mul i64 %v105, %v7
  %v107 = add i64 %v106, %v90
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v24, i64 %v108
  %v110 = add i64 %v76, 1
  %v111 = and i64 %v110, 1
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v90
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v28, i64 %v114
  %v116 = add i64 %v76, 0
  %v117 = and i64 %v116, %v52
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v90
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v22, i64 %v120
  %v122 = add i64 %v76, 0
  %v123 = and i64 %v122, %v60
  %v124 = mul i64 %v123, %v7
  %v125 = add i64 %v124, %v90
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v32, i64 %v126
  %v128 = add i64 %v76, 0
  %v129 = and i64 %v128, %v64
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v90
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v46, i64 %v132
  %v134 = add i64 %v76, 0
  %v135 = and i64 %v134, %v66
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v90
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v48, i64 %v138
  %v140 = add i64 %v76, 0
  %v141 = and i64 %v140, %v62
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v90
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v34, i64 %v144
  %v146 = add i64 %v76, 0
  %v147 = and i64 %v146, %v58
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v90
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v30, i64 %v150
  %v152 = add i64 %v76, 0
  %v153 = and i64 %v152, 1
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v90
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v28, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v97, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v103, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v109, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fdiv <8 x float> %v166, %v168
  %v170 = fneg <8 x float> %v169
  %v171 = fcmp olt <8 x float> %v170, splat (float 0xC05A400000000000)
  %v172 = select <8 x i1> %v171, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v170
  %v173 = fcmp ogt <8 x float> %v172, splat (float 0x4056400000000000)
  %v174 = select <8 x i1> %v173, <8 x float> splat (float 0x4056400000000000), <8 x float> %v172
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v176 = fsub <8 x float> %v175, splat (float 0x4168000000000000)
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v174)
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v177)
  %v179 = bitcast <8 x float> %v175 to <8 x i32>
  %v180 = fmul <8 x float> %v178, %v178
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v178, <8 x float> splat (float 0x3F81227F40000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v178, <8 x float> splat (float 0x3FA5556740000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v178, <8 x float> splat (float 0x3FC5554B00000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v178, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v184, <8 x float> %v178)
  %v186 = sub <8 x i32> %v179, splat (i32 1262485250)
  %v187 = lshr <8 x i32> %v186, splat (i32 1)
  %v188 = sub <8 x i32> %v186, %v187
  %v189 = shl <8 x i32> %v187, splat (i32 23)
  %v190 = bitcast <8 x i32> %v189 to <8 x float>
  %v191 = shl <8 x i32> %v188, splat (i32 23)
  %v192 = bitcast <8 x i32> %v191 to <8 x float>
  %v193 = fadd <8 x float> %v185, splat (float 0x3FF0000000000000)
  %v194 = fmul <8 x float> %v193, %v190
  %v195 = fmul <8 x float> %v194, %v192
  %v196 = fmul <8 x float> %v163, %v195
  %v197 = fmul <8 x float> %v160, %v196
  %v198 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v196)
  %v199 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = fsub <8 x float> %v198, %v200
  %v202 = fmul <8 x float> %v160, %v201
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v20, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fmul <8 x float> %v160, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v18, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fmul <8 x float> %v160, %v209
  %v211 = fcmp ogt <8 x float> %v196, splat (float 0x0000000000000000)
  %v212 = fcmp olt <8 x float> %v196, splat (float 0x0000000000000000)
  %v213 = fadd <8 x float> %v196, splat (float 0x0000000000000000)
  %v214 = select <8 x i1> %v212, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v213
  %v215 = select <8 x i1> %v211, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v214
  %v216 = fmul <8 x float> %v210, %v215
  %v217 = fadd <8 x float> %v206, %v216
  %v218 = fmul <8 x float> %v217, %v195
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v115, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v121, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v127, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fmul <8 x float> %v224, %v227
  %v229 = fadd <8 x float> %v221, %v228
  %v230 = fmul <8 x float> %v217, %v163
  %v231 = fmul <8 x float> %v230, %v195
  %v232 = fdiv <8 x float> %v231, %v168
  %v233 = fsub <8 x float> %v229, %v232
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v16, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v233, %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v133, i64 %v238
  store <8 x float> %v197, ptr %v239, align 4
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v139, i64 %v240
  store <8 x float> %v202, ptr %v241, align 4
  %v242 = add i64 0, 0
  %v243 = getelementptr inbounds float, ptr %v145, i64 %v242
  store <8 x float> %v218, ptr %v243, align 4
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v151, i64 %v244
  store <8 x float> %v233, ptr %v245, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v157, i64 %v246
  store <8 x float> %v237, ptr %v247, align 4
  %v248 = add nsw i64 %v90, 1
  br label %b3
b5:
  %v249 = add nsw i64 %v73, 1
  br label %b0
b2:
  %v250 = icmp sgt i64 %v3, 1
  br i1 %v250, label %b6, label %b7
b6:
  %v251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v252 = atomicrmw add ptr %v251, i64 1 acq_rel
  %v253 = load i64, ptr %v67, align 8
  %v254 = add i64 %v253, 1
  store i64 %v254, ptr %v67, align 8
  %v255 = mul i64 %v3, %v254
  br label %b8
b8:
  %v256 = load atomic i64, ptr %v251 acquire, align 8
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b9, label %b10
b9:
  %v258 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v259 = icmp eq i64 %v2, 0
  br i1 %v259, label %b11, label %b12
b11:
  br label %b13
b13:
  %v260 = phi i64 [ 0, %b11 ], [ %v277, %b18 ]
  %v261 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v276, %b18 ]
  %v262 = icmp slt i64 %v260, %v8
  br i1 %v262, label %b14, label %b15
b14:
  %v263 = add i64 %v260, 128
  %v264 = icmp slt i64 %v263, %v8
  %v265 = select i1 %v264, i64 %v263, i64 %v8
  br label %b16
b16:
  %v266 = phi i64 [ %v260, %b14 ], [ %v275, %b17 ]
  %v267 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v274, %b17 ]
  %v268 = icmp slt i64 %v266, %v265
  br i1 %v268, label %b17, label %b18
b17:
  %v269 = mul i64 %v266, 8
  %v270 = getelementptr inbounds float, ptr %v30, i64 %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v270, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fadd <8 x float> %v267, %v273
  %v275 = add nsw i64 %v266, 1
  br label %b16
b18:
  %v276 = fadd <8 x float> %v261, %v267
  %v277 = add nsw i64 %v260, 128
  br label %b13
b15:
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v36, i64 %v278
  store <8 x float> %v261, ptr %v279, align 4
  br label %b12
b12:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b19, label %b20
b19:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v67, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v67, align 8
  %v285 = mul i64 %v3, %v284
  br label %b21
b21:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b22, label %b23
b22:
  %v288 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v289 = icmp eq i64 %v2, 0
  br i1 %v289, label %b24, label %b25
b24:
  br label %b26
b26:
  %v290 = phi i64 [ 0, %b24 ], [ %v313, %b31 ]
  %v291 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v312, %b31 ]
  %v292 = icmp slt i64 %v290, %v8
  br i1 %v292, label %b27, label %b28
b27:
  %v293 = add i64 %v290, 128
  %v294 = icmp slt i64 %v293, %v8
  %v295 = select i1 %v294, i64 %v293, i64 %v8
  br label %b29
b29:
  %v296 = phi i64 [ %v290, %b27 ], [ %v311, %b30 ]
  %v297 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v310, %b30 ]
  %v298 = icmp slt i64 %v296, %v295
  br i1 %v298, label %b30, label %b31
b30:
  %v299 = mul i64 %v296, 8
  %v300 = getelementptr inbounds float, ptr %v30, i64 %v299
  %v301 = mul i64 %v296, 8
  %v302 = getelementptr inbounds float, ptr %v24, i64 %v301
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v300, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v302, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fmul <8 x float> %v305, %v308
  %v310 = fadd <8 x float> %v297, %v309
  %v311 = add nsw i64 %v296, 1
  br label %b29
b31:
  %v312 = fadd <8 x float> %v291, %v297
  %v313 = add nsw i64 %v290, 128
  br label %b26
b28:
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v38, i64 %v314
  store <8 x float> %v291, ptr %v315, align 4
  br label %b25
b25:
  %v316 = icmp sgt i64 %v3, 1
  br i1 %v316, label %b32, label %b33
b32:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 3
  %v318 = atomicrmw add ptr %v317, i64 1 acq_rel
  %v319 = load i64, ptr %v67, align 8
  %v320 = add i64 %v319, 1
  store i64 %v320, ptr %v67, align 8
  %v321 = mul i64 %v3, %v320
  br label %b34
b34:
  %v322 = load atomic i64, ptr %v317 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b35, label %b36
b35:
  %v324 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v325 = icmp eq i64 %v2, 0
  br i1 %v325, label %b37, label %b38
b37:
  br label %b39
b39:
  %v326 = phi i64 [ 0, %b37 ], [ %v343, %b44 ]
  %v327 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v342, %b44 ]
  %v328 = icmp slt i64 %v326, %v8
  br i1 %v328, label %b40, label %b41
b40:
  %v329 = add i64 %v326, 128
  %v330 = icmp slt i64 %v329, %v8
  %v331 = select i1 %v330, i64 %v329, i64 %v8
  br label %b42
b42:
  %v332 = phi i64 [ %v326, %b40 ], [ %v341, %b43 ]
  %v333 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v340, %b43 ]
  %v334 = icmp slt i64 %v332, %v331
  br i1 %v334, label %b43, label %b44
b43:
  %v335 = mul i64 %v332, 8
  %v336 = getelementptr inbounds float, ptr %v48, i64 %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v336, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fadd <8 x float> %v333, %v339
  %v341 = add nsw i64 %v332, 1
  br label %b42
b44:
  %v342 = fadd <8 x float> %v327, %v333
  %v343 = add nsw i64 %v326, 128
  br label %b39
b41:
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v40, i64 %v344
  store <8 x float> %v327, ptr %v345, align 4
  br label %b38
b38:
  %v346 = icmp sgt i64 %v3, 1
  br i1 %v346, label %b45, label %b46
b45:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v348 = atomicrmw add ptr %v347, i64 1 acq_rel
  %v349 = load i64, ptr %v67, align 8
  %v350 = add i64 %v349, 1
  store i64 %v350, ptr %v67, align 8
  %v351 = mul i64 %v3, %v350
  br label %b47
b47:
  %v352 = load atomic i64, ptr %v347 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b48, label %b49
b48:
  %v354 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v355 = icmp eq i64 %v2, 0
  br i1 %v355, label %b50, label %b51
b50:
  br label %b52
b52:
  %v356 = phi i64 [ 0, %b50 ], [ %v373, %b57 ]
  %v357 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v372, %b57 ]
  %v358 = icmp slt i64 %v356, %v8
  br i1 %v358, label %b53, label %b54
b53:
  %v359 = add i64 %v356, 128
  %v360 = icmp slt i64 %v359, %v8
  %v361 = select i1 %v360, i64 %v359, i64 %v8
  br label %b55
b55:
  %v362 = phi i64 [ %v356, %b53 ], [ %v371, %b56 ]
  %v363 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v370, %b56 ]
  %v364 = icmp slt i64 %v362, %v361
  br i1 %v364, label %b56, label %b57
b56:
  %v365 = mul i64 %v362, 8
  %v366 = getelementptr inbounds float, ptr %v46, i64 %v365
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v366, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = fadd <8 x float> %v363, %v369
  %v371 = add nsw i64 %v362, 1
  br label %b55
b57:
  %v372 = fadd <8 x float> %v357, %v363
  %v373 = add nsw i64 %v356, 128
  br label %b52
b54:
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v42, i64 %v374
  store <8 x float> %v357, ptr %v375, align 4
  br label %b51
b51:
  %v376 = icmp sgt i64 %v3, 1
  br i1 %v376, label %b58, label %b59
b58:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v378 = atomicrmw add ptr %v377, i64 1 acq_rel
  %v379 = load i64, ptr %v67, align 8
  %v380 = add i64 %v379, 1
  store i64 %v380, ptr %v67, align 8
  %v381 = mul i64 %v3, %v380
  br label %b60
b60:
  %v382 = load atomic i64, ptr %v377 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b61, label %b62
b61:
  %v384 = call i32 @sched_yield()
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
