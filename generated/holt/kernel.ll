; generated from specs/holt.yaml by `make generated`: do not edit
; holt D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 7
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 8
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 10
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 22
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 23
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 0
  %v78 = add i64 %v77, 0
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = icmp eq i64 %v2, 0
  br i1 %v83, label %b2, label %b3
b2:
  %v84 = add i64 0, 0
  %v85 = getelementptr inbounds float, ptr %v10, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = fsub <8 x float> %v88, %v86
  %v90 = add i64 0, 0
  %v91 = getelementptr inbounds float, ptr %v12, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fsub <8 x float> %v88, %v92
  %v94 = add i64 0, 0
  %v95 = getelementptr inbounds float, ptr %v38, i64 %v94
  %v96 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v97, ptr %v95, align 4
  %v98 = add i64 0, 0
  %v99 = getelementptr inbounds float, ptr %v40, i64 %v98
  store <8 x float> %v89, ptr %v99, align 4
  %v100 = add i64 0, 0
  %v101 = getelementptr inbounds float, ptr %v42, i64 %v100
  store <8 x float> %v93, ptr %v101, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = mul i64 %v3, 1
  br label %b6
b6:
  %v106 = load atomic i64, ptr %v103 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b7, label %b8
b7:
  %v108 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 4
  %v110 = load i64, ptr %v109, align 8
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b9, label %b10
b9:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 28
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b11, label %b12
b11:
  %v115 = add i64 %v7, 0
  %v116 = sdiv i64 %v115, 1
  %v117 = add i64 %v2, 1
  %v118 = mul i64 %v116, %v2
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  %v123 = mul i64 %v116, %v117
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  br label %b13
b13:
  %v128 = phi i64 [ %v122, %b11 ], [ %v139, %b14 ]
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b14, label %b15
b14:
  %v130 = and i64 0, %v64
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v128
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v22, i64 %v133
  %v135 = add i64 0, 0
  %v136 = getelementptr inbounds float, ptr %v134, i64 %v135
  %v137 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v138, ptr %v136, align 4
  %v139 = add nsw i64 %v128, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v140 = icmp sgt i64 %v3, 1
  br i1 %v140, label %b16, label %b17
b16:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v142 = atomicrmw add ptr %v141, i64 1 acq_rel
  %v143 = mul i64 %v3, 2
  br label %b18
b18:
  %v144 = load atomic i64, ptr %v141 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b19, label %b20
b19:
  %v146 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 4
  %v148 = load i64, ptr %v147, align 8
  %v149 = icmp eq i64 %v148, 0
  br i1 %v149, label %b21, label %b22
b21:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 29
  %v151 = load i64, ptr %v150, align 8
  %v152 = icmp eq i64 %v151, 0
  br i1 %v152, label %b23, label %b24
b23:
  %v153 = add i64 %v7, 0
  %v154 = sdiv i64 %v153, 1
  %v155 = add i64 %v2, 1
  %v156 = mul i64 %v154, %v2
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v7
  %v160 = select i1 %v159, i64 %v158, i64 %v7
  %v161 = mul i64 %v154, %v155
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  br label %b25
b25:
  %v166 = phi i64 [ %v160, %b23 ], [ %v177, %b26 ]
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b26, label %b27
b26:
  %v168 = and i64 0, %v66
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v166
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v24, i64 %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v172, i64 %v173
  %v175 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v176, ptr %v174, align 4
  %v177 = add nsw i64 %v166, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v178 = icmp sgt i64 %v3, 1
  br i1 %v178, label %b28, label %b29
b28:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 3
  %v180 = atomicrmw add ptr %v179, i64 1 acq_rel
  %v181 = mul i64 %v3, 3
  br label %b30
b30:
  %v182 = load atomic i64, ptr %v179 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b31, label %b32
b31:
  %v184 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v185 = phi i64 [ 0, %b29 ], [ %v274, %b38 ]
  %v186 = icmp slt i64 %v185, %v5
  br i1 %v186, label %b34, label %b35
b34:
  %v187 = add i64 %v7, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  br label %b36
b36:
  %v200 = phi i64 [ %v194, %b34 ], [ %v273, %b37 ]
  %v201 = icmp slt i64 %v200, %v199
  br i1 %v201, label %b37, label %b38
b37:
  %v202 = add i64 %v185, 0
  %v203 = and i64 %v202, %v64
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v200
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v22, i64 %v206
  %v208 = add i64 %v185, 0
  %v209 = and i64 %v208, %v66
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v200
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v24, i64 %v212
  %v214 = add i64 %v185, 0
  %v215 = and i64 %v214, %v56
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v200
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v14, i64 %v218
  %v220 = add i64 %v185, 0
  %v221 = and i64 %v220, %v68
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v200
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v30, i64 %v224
  %v226 = add i64 %v185, 1
  %v227 = and i64 %v226, %v64
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v200
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v22, i64 %v230
  %v232 = add i64 %v185, 1
  %v233 = and i64 %v232, %v66
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v200
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v24, i64 %v236
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v207, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v213, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v240, %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v10, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v219, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v247, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v40, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v254, %v244
  %v256 = fadd <8 x float> %v251, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v12, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fsub <8 x float> %v256, %v240
  %v261 = fmul <8 x float> %v259, %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v42, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fmul <8 x float> %v264, %v243
  %v266 = fadd <8 x float> %v261, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v225, i64 %v267
  store <8 x float> %v244, ptr %v268, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v231, i64 %v269
  store <8 x float> %v256, ptr %v270, align 4
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v237, i64 %v271
  store <8 x float> %v266, ptr %v272, align 4
  %v273 = add nsw i64 %v200, 1
  br label %b36
b38:
  %v274 = add nsw i64 %v185, 1
  br label %b33
b35:
  %v275 = icmp sgt i64 %v3, 1
  br i1 %v275, label %b39, label %b40
b39:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v277 = atomicrmw add ptr %v276, i64 1 acq_rel
  %v278 = mul i64 %v3, 4
  br label %b41
b41:
  %v279 = load atomic i64, ptr %v276 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b42, label %b43
b42:
  %v281 = call i32 @sched_yield()
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 7
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 8
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 10
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 22
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 23
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 0
  %v78 = add i64 %v77, 0
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  br label %b0
b0:
  %v80 = phi i64 [ 0, %entry ], [ %v207, %b5 ]
  %v81 = icmp slt i64 %v80, %v5
  br i1 %v81, label %b1, label %b2
b1:
  %v82 = sub i64 %v5, 1
  %v83 = sub i64 %v82, %v80
  %v84 = add i64 %v7, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  br label %b3
b3:
  %v97 = phi i64 [ %v91, %b1 ], [ %v206, %b4 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = add i64 %v83, 1
  %v100 = and i64 %v99, 1
  %v101 = mul i64 %v100, %v7
  %v102 = add i64 %v101, %v97
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v28, i64 %v103
  %v105 = add i64 %v83, 0
  %v106 = and i64 %v105, %v60
  %v107 = mul i64 %v106, %v7
  %v108 = add i64 %v107, %v97
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v18, i64 %v109
  %v111 = add i64 %v83, 1
  %v112 = and i64 %v111, 1
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v97
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v26, i64 %v115
  %v117 = add i64 %v83, 0
  %v118 = and i64 %v117, %v58
  %v119 = mul i64 %v118, %v7
  %v120 = add i64 %v119, %v97
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v16, i64 %v121
  %v123 = add i64 %v83, 0
  %v124 = and i64 %v123, %v62
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v97
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v20, i64 %v127
  %v129 = add i64 %v83, 0
  %v130 = and i64 %v129, %v72
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v97
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v44, i64 %v133
  %v135 = add i64 %v83, 0
  %v136 = and i64 %v135, %v74
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v97
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v46, i64 %v139
  %v141 = add i64 %v83, 0
  %v142 = and i64 %v141, %v70
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v97
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v32, i64 %v145
  %v147 = add i64 %v83, 0
  %v148 = and i64 %v147, 1
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v97
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v28, i64 %v151
  %v153 = add i64 %v83, 0
  %v154 = and i64 %v153, 1
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v97
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v26, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v104, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v110, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v161, %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v116, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 0, 0
  %v170 = getelementptr inbounds float, ptr %v122, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v168, %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v12, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v165, %v175
  %v177 = fadd <8 x float> %v172, %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v10, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fmul <8 x float> %v177, %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v42, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul <8 x float> %v165, %v184
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v128, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v40, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fmul <8 x float> %v177, %v191
  %v193 = fadd <8 x float> %v188, %v192
  %v194 = fadd <8 x float> %v185, %v193
  %v195 = fsub <8 x float> %v193, %v176
  %v196 = add i64 0, 0
  %v197 = getelementptr inbounds float, ptr %v134, i64 %v196
  store <8 x float> %v165, ptr %v197, align 4
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v140, i64 %v198
  store <8 x float> %v177, ptr %v199, align 4
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v146, i64 %v200
  store <8 x float> %v181, ptr %v201, align 4
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v152, i64 %v202
  store <8 x float> %v194, ptr %v203, align 4
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v158, i64 %v204
  store <8 x float> %v195, ptr %v205, align 4
  %v206 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v207 = add nsw i64 %v80, 1
  br label %b0
b2:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b6, label %b7
b6:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = mul i64 %v3, 1
  br label %b8
b8:
  %v212 = load atomic i64, ptr %v209 acquire, align 8
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b9, label %b10
b9:
  %v214 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v215 = icmp eq i64 %v2, 0
  br i1 %v215, label %b11, label %b12
b11:
  br label %b13
b13:
  %v216 = phi i64 [ 0, %b11 ], [ %v239, %b18 ]
  %v217 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v238, %b18 ]
  %v218 = icmp slt i64 %v216, %v8
  br i1 %v218, label %b14, label %b15
b14:
  %v219 = add i64 %v216, 128
  %v220 = icmp slt i64 %v219, %v8
  %v221 = select i1 %v220, i64 %v219, i64 %v8
  br label %b16
b16:
  %v222 = phi i64 [ %v216, %b14 ], [ %v237, %b17 ]
  %v223 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v236, %b17 ]
  %v224 = icmp slt i64 %v222, %v221
  br i1 %v224, label %b17, label %b18
b17:
  %v225 = mul i64 %v222, 8
  %v226 = getelementptr inbounds float, ptr %v46, i64 %v225
  %v227 = mul i64 %v222, 8
  %v228 = getelementptr inbounds float, ptr %v14, i64 %v227
  %v229 = add i64 0, 0
  %v230 = getelementptr inbounds float, ptr %v226, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = add i64 0, 0
  %v233 = getelementptr inbounds float, ptr %v228, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fmul <8 x float> %v231, %v234
  %v236 = fadd <8 x float> %v223, %v235
  %v237 = add nsw i64 %v222, 1
  br label %b16
b18:
  %v238 = fadd <8 x float> %v217, %v223
  %v239 = add nsw i64 %v216, 128
  br label %b13
b15:
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v48, i64 %v240
  store <8 x float> %v217, ptr %v241, align 4
  br label %b12
b12:
  %v242 = icmp sgt i64 %v3, 1
  br i1 %v242, label %b19, label %b20
b19:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v244 = atomicrmw add ptr %v243, i64 1 acq_rel
  %v245 = mul i64 %v3, 2
  br label %b21
b21:
  %v246 = load atomic i64, ptr %v243 acquire, align 8
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b22, label %b23
b22:
  %v248 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v249 = icmp eq i64 %v2, 0
  br i1 %v249, label %b24, label %b25
b24:
  br label %b26
b26:
  %v250 = phi i64 [ 0, %b24 ], [ %v273, %b31 ]
  %v251 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v272, %b31 ]
  %v252 = icmp slt i64 %v250, %v8
  br i1 %v252, label %b27, label %b28
b27:
  %v253 = add i64 %v250, 128
  %v254 = icmp slt i64 %v253, %v8
  %v255 = select i1 %v254, i64 %v253, i64 %v8
  br label %b29
b29:
  %v256 = phi i64 [ %v250, %b27 ], [ %v271, %b30 ]
  %v257 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v270, %b30 ]
  %v258 = icmp slt i64 %v256, %v255
  br i1 %v258, label %b30, label %b31
b30:
  %v259 = mul i64 %v256, 8
  %v260 = getelementptr inbounds float, ptr %v46, i64 %v259
  %v261 = mul i64 %v256, 8
  %v262 = getelementptr inbounds float, ptr %v30, i64 %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v260, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v262, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v265, %v268
  %v270 = fadd <8 x float> %v257, %v269
  %v271 = add nsw i64 %v256, 1
  br label %b29
b31:
  %v272 = fadd <8 x float> %v251, %v257
  %v273 = add nsw i64 %v250, 128
  br label %b26
b28:
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v50, i64 %v274
  store <8 x float> %v251, ptr %v275, align 4
  br label %b25
b25:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b32, label %b33
b32:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = mul i64 %v3, 3
  br label %b34
b34:
  %v280 = load atomic i64, ptr %v277 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b35, label %b36
b35:
  %v282 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v283 = icmp eq i64 %v2, 0
  br i1 %v283, label %b37, label %b38
b37:
  br label %b39
b39:
  %v284 = phi i64 [ 0, %b37 ], [ %v315, %b44 ]
  %v285 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v314, %b44 ]
  %v286 = icmp slt i64 %v284, %v8
  br i1 %v286, label %b40, label %b41
b40:
  %v287 = add i64 %v284, 128
  %v288 = icmp slt i64 %v287, %v8
  %v289 = select i1 %v288, i64 %v287, i64 %v8
  br label %b42
b42:
  %v290 = phi i64 [ %v284, %b40 ], [ %v313, %b43 ]
  %v291 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v312, %b43 ]
  %v292 = icmp slt i64 %v290, %v289
  br i1 %v292, label %b43, label %b44
b43:
  %v293 = mul i64 %v290, 8
  %v294 = getelementptr inbounds float, ptr %v44, i64 %v293
  %v295 = mul i64 1, %v7
  %v296 = add i64 %v290, %v295
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v22, i64 %v297
  %v299 = mul i64 %v290, 8
  %v300 = getelementptr inbounds float, ptr %v22, i64 %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v294, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v298, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 0, 0
  %v308 = getelementptr inbounds float, ptr %v300, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = fsub <8 x float> %v306, %v309
  %v311 = fmul <8 x float> %v303, %v310
  %v312 = fadd <8 x float> %v291, %v311
  %v313 = add nsw i64 %v290, 1
  br label %b42
b44:
  %v314 = fadd <8 x float> %v285, %v291
  %v315 = add nsw i64 %v284, 128
  br label %b39
b41:
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v52, i64 %v316
  store <8 x float> %v285, ptr %v317, align 4
  br label %b38
b38:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b45, label %b46
b45:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = mul i64 %v3, 4
  br label %b47
b47:
  %v322 = load atomic i64, ptr %v319 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b48, label %b49
b48:
  %v324 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v325 = icmp eq i64 %v2, 0
  br i1 %v325, label %b50, label %b51
b50:
  br label %b52
b52:
  %v326 = phi i64 [ 0, %b50 ], [ %v349, %b57 ]
  %v327 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v348, %b57 ]
  %v328 = icmp slt i64 %v326, %v8
  br i1 %v328, label %b53, label %b54
b53:
  %v329 = add i64 %v326, 128
  %v330 = icmp slt i64 %v329, %v8
  %v331 = select i1 %v330, i64 %v329, i64 %v8
  br label %b55
b55:
  %v332 = phi i64 [ %v326, %b53 ], [ %v347, %b56 ]
  %v333 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v346, %b56 ]
  %v334 = icmp slt i64 %v332, %v331
  br i1 %v334, label %b56, label %b57
b56:
  %v335 = mul i64 %v332, 8
  %v336 = getelementptr inbounds float, ptr %v44, i64 %v335
  %v337 = mul i64 %v332, 8
  %v338 = getelementptr inbounds float, ptr %v24, i64 %v337
  %v339 = add i64 0, 0
  %v340 = getelementptr inbounds float, ptr %v336, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v338, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = fmul <8 x float> %v341, %v344
  %v346 = fadd <8 x float> %v333, %v345
  %v347 = add nsw i64 %v332, 1
  br label %b55
b57:
  %v348 = fadd <8 x float> %v327, %v333
  %v349 = add nsw i64 %v326, 128
  br label %b52
b54:
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v54, i64 %v350
  store <8 x float> %v327, ptr %v351, align 4
  br label %b51
b51:
  %v352 = icmp sgt i64 %v3, 1
  br i1 %v352, label %b58, label %b59
b58:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v354 = atomicrmw add ptr %v353, i64 1 acq_rel
  %v355 = mul i64 %v3, 5
  br label %b60
b60:
  %v356 = load atomic i64, ptr %v353 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b61, label %b62
b61:
  %v358 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v359 = icmp eq i64 %v2, 0
  br i1 %v359, label %b63, label %b64
b63:
  %v360 = add i64 0, 0
  %v361 = getelementptr inbounds float, ptr %v48, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v50, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fsub <8 x float> %v362, %v365
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v52, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 0, 0
  %v371 = getelementptr inbounds float, ptr %v54, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fsub <8 x float> %v369, %v372
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v34, i64 %v374
  store <8 x float> %v366, ptr %v375, align 4
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v36, i64 %v376
  store <8 x float> %v373, ptr %v377, align 4
  br label %b64
b64:
  %v378 = icmp sgt i64 %v3, 1
  br i1 %v378, label %b65, label %b66
b65:
  %v379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v380 = atomicrmw add ptr %v379, i64 1 acq_rel
  %v381 = mul i64 %v3, 6
  br label %b67
b67:
  %v382 = load atomic i64, ptr %v379 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b68, label %b69
b68:
  %v384 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
